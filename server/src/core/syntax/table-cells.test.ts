import { describe, expect, it } from 'vitest';
import { rowsIn, shown, tableIn } from '../../../test/support/reading.ts';
import type { Row } from './table.ts';

/** Part of table three, in Markdown, with the row （一）予以公开 as given. */
function markdown(cells: string): string {
  return `| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|---|
| 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| （一）予以公开 | ${cells} |
| （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
`;
}

/** The same out of a PDF, where spaces stand between the values. */
function spaces(values: string): string {
  return `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 ${values}
（七）总计 3 0 0 0 0 0 3
`;
}

/** What the row （一）予以公开 reads as; a row that shifts another one gives nothing. */
function read(text: string): string | undefined {
  const { new: first, carried, r1, r7, ...others } = rowsIn(text, 'requests') ?? {};
  expect([first, carried, r7]).toEqual(['3 0 0 0 0 0 3', '0 0 0 0 0 0 0', '3 0 0 0 0 0 3']);
  expect(others).toEqual({});
  return r1;
}

describe('a row of cells reads as', () => {
  it.each([
    ['numbers', '3 | 0 | 12 | 0 | 0 | 0 | 15', '3 0 12 0 0 0 15'],
    ['full-width digits', '３ | ０ | １２ | 0 | 0 | 0 | 15', '3 0 12 0 0 0 15'],
    ['thousands', '1,203 | 0 | 1，200 | 0 | 0 | 0 | 2,403', '1203 0 1200 0 0 0 2403'],
    ['digits set apart in their cell', '1 2 | 0 | 0 | 0 | 0 | 0 | 1 2', '12 0 0 0 0 0 12'],
    ['zero, blank and dashes, apart', '0 |  | - | — | 无 | / | 0', '0 · [-] [—] [无] [/] 0'],
    ['the first value left blank', ' | 0 | 0 | 0 | 0 | 0 | 0', '· 0 0 0 0 0 0'],
    ['the last value left blank', '3 | 0 | 0 | 0 | 0 | 0 |  ', '3 0 0 0 0 0 ·'],
    ['blanks at both ends', ' | 0 | 0 | 0 | 0 | 0 |  ', '· 0 0 0 0 0 ·'],
    ['all values left blank', ' |  |  |  |  |  |  ', '· · · · · · ·'],
    ['a row of dashes', '- | - | - | - | - | - | -', '[-] [-] [-] [-] [-] [-] [-]'],
    ['words where a number belongs', '约四十 | 0 | 0 | 0 | 0 | 0 | 3', '?约四十 0 0 0 0 0 3'],
    ['a letter for a zero', '3 | O | 0 | 0 | 0 | 0 | 3', '3 ?O 0 0 0 0 3'],
    ['negative and decimal numbers', '-3 | 0.5 | 0 | 0 | 0 | 0 | 3', '-3 0.5 0 0 0 0 3'],
    ['a value too few, which nobody can place', '3 | 0 | 0 | 0 | 0 | 3', '(3 0 0 0 0 3)'],
    ['a value too many', '3 | 0 | 0 | 0 | 0 | 0 | 0 | 3', '(3 0 0 0 0 0 0 3)'],
    ['no joined number across cells', '2 | 0 | 1 | 0 | 0 | 0 | 0 | 21', '(2 0 1 0 0 0 0 21)'],
  ])('%s', (_, cells, expected) => {
    expect(read(markdown(cells))).toBe(expected);
  });
});

describe('a row of values with spaces between them reads as', () => {
  it.each([
    ['numbers', '3 0 12 0 0 0 15', '3 0 12 0 0 0 15'],
    ['dashes', '3 - — 无 / 0 3', '3 [-] [—] [无] [/] 0 3'],
    ['units and notes', '2件 1（其中转办1件） 0 0 0 0 3', '2 1 0 0 0 0 3'],
    ['a letter among numbers', '3 O 0 0 0 0 3', '3 ?O 0 0 0 0 3'],
    ['a number cut in two, joined where only that adds up', '2 0 1 0 0 0 0 21', '20 1 0 0 0 0 21'],
    ['a total cut in two', '3 0 12 0 0 0 1 5', '3 0 12 0 0 0 15'],
    ['nothing joined where two joinings add up', '1 1 1 0 0 0 0 12', '(1 1 1 0 0 0 0 12)'],
    ['nothing joined where none adds up', '2 0 1 0 0 0 0 99', '(2 0 1 0 0 0 0 99)'],
    ['a value too few', '3 0 0 0 0 3', '(3 0 0 0 0 3)'],
    ['values wrapped over two lines', '3 0 12 0\n0 0 15', '3 0 12 0 0 0 15'],
  ])('%s', (_, values, expected) => {
    expect(read(spaces(values))).toBe(expected);
  });
});

describe('a cell', () => {
  function r1(text: string): Row {
    const row = tableIn(text, 'requests').rows[2];
    if (row === null || row === undefined) throw new Error('the row is not there');
    return row;
  }

  it('keeps its unit and its note', () => {
    const text = markdown('2 件（其中转办1件） | 1 | 0 | 0 | 0 | 0 | 3');
    const [cell] = r1(text).cells;
    expect(cell).toMatchObject({ state: 'number', value: 2, unit: '件' });
    expect(shown(text, cell?.note ?? null)).toBe('（其中转办1件）');
    expect(shown(text, cell?.span ?? null)).toBe('2 件（其中转办1件）');
  });

  it('covers its characters as they stand in the text', () => {
    const text = markdown('1 2 | １，２００ |  | - | 约四十 | 0 | 3');
    const spans = r1(text).values.map(({ span }) => shown(text, span));
    expect(spans).toEqual(['1 2', '１，２００', '', '-', '约四十', '0', '3']);
  });

  it('that is blank stands where its value would', () => {
    const text = markdown('3 |  | 0 | 0 | 0 | 0 | 3');
    const [left, blank, right] = r1(text).values.map(({ span }) => span);
    expect(left && blank && left.end < blank.start).toBe(true);
    expect(blank && right && blank.end < right.start).toBe(true);
  });

  it('that was joined covers its pieces, and the row names them', () => {
    const text = spaces('2 0 1 0 0 0 0 21');
    const row = r1(text);
    expect(shown(text, row.cells[0]?.span ?? null)).toBe('2 0');
    expect(row.joined.map((span) => shown(text, span))).toEqual(['2', '0']);
  });
});
