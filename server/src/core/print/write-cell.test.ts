import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { reportModels } from '../../../test/support/arbitraries.ts';
import { setCell } from '../../../test/support/edits.ts';
import { LAYOUTS } from '../../../test/support/layouts.ts';
import { rowsIn, tableIn } from '../../../test/support/reading.ts';
import { requestsText } from '../../../test/support/requests-text.ts';
import { readReport } from '../report/read.ts';
import type { TableId } from '../template/template.ts';
import { applyEdits } from '../text/edit.ts';
import { displayWidth } from '../text/width.ts';
import { layOut } from './lay-out.ts';
import { type CellWriting, writeCells } from './write-cell.ts';

/** Which cell of which table, by the indexes of row and column. */
type Place = readonly [table: TableId, row: number, column: number];

/** The text after numbers were written into some of its cells. */
function written(text: string, numbers: readonly (readonly [Place, string])[]): string {
  const writings = numbers.map(([[table, at, column], to]): CellWriting => {
    const row = tableIn(text, table).rows[at] ?? null;
    const cell = row?.cells[column] ?? null;
    if (row === null || cell === null) throw new Error(`no cell ${at}, ${column} in:\n${text}`);
    return { row, cell, to };
  });
  const edits = writeCells(text, writings);
  if (edits === null) throw new Error(`a cell has no place in:\n${text}`);
  return applyEdits(text, edits);
}

/** Any cell that holds a count in the formats of 2021 and 2019. */
function places(): fc.Arbitrary<Place> {
  return fc.oneof(
    fc.tuple(fc.constant<TableId>('requests'), fc.nat({ max: 22 }), fc.nat({ max: 6 })),
    fc.tuple(fc.constant<TableId>('review'), fc.nat({ max: 2 }), fc.nat({ max: 4 })),
    fc.tuple(fc.constant<TableId>('disclosure'), fc.nat({ max: 4 }), fc.constant(0)),
  );
}

const WITHOUT_SEPARATORS = ['spaces', 'spaces-loose', 'split-labels', 'split-labels-centred'];

/** What may stand in a cell, and what of it stays behind the number. */
const CONTENTS: readonly (readonly [before: string, stays: string])[] = [
  ['-', ''],
  ['无', ''],
  ['７', ''],
  ['1,204', ''],
  ['86件', '件'],
  ['86（含网上3件）', '（含网上3件）'],
];

/** What would be no cell, or several, where nothing but spaces or line ends stands between cells. */
const SET_APART: typeof CONTENTS = [
  ['', ''],
  ['1 204', ''],
  ['86 件（含网上3件）', ' 件（含网上3件）'],
];

describe.each(Object.entries(LAYOUTS))('in the layout %s', (name, print) => {
  const isSetApart = !WITHOUT_SEPARATORS.includes(name) && name !== 'plain-cells';

  test.each([...CONTENTS, ...(isSetApart ? SET_APART : [])])(
    'a number takes the place of %j, as if it had stood there from the beginning',
    (before, stays) => {
      const numbers = fc.nat({ max: 20_000 });
      fc.assert(
        fc.property(reportModels(), places(), numbers, (model, place, to) => {
          const text = print(setCell(model, ...place, before));
          expect(written(text, [[place, String(to)]])).toBe(
            print(setCell(model, ...place, `${to}${stays}`)),
          );
        }),
        { numRuns: 5 },
      );
    },
  );
});

test('padded columns stay under each other as long as there is room', () => {
  const contents = fc.constantFrom('', '-', '0', '17', '2048', '１２', '5件');
  fc.assert(
    fc.property(
      reportModels(),
      places(),
      contents,
      fc.nat({ max: 99 }),
      (model, place, now, to) => {
        const printed = LAYOUTS['tabs']?.(setCell(model, ...place, now)) ?? '';
        const options = { marks: null, fileName: null, within: null };
        const text = applyEdits(printed, layOut(readReport(printed, null), options));
        const after = written(text, [[place, String(to)]]);
        expect(after.split('\n').map(pipes)).toEqual(text.split('\n').map(pipes));
      },
    ),
    { numRuns: 40 },
  );
});

/** The display columns of a line's pipes. */
function pipes(line: string): number[] {
  return line
    .split('|')
    .slice(0, -1)
    .map((_, index, parts) => displayWidth(parts.slice(0, index + 1).join('|')));
}

/** A pipe table of part three, whose third line gets another cell 自然人. */
function inPipes(rule: string, rows: readonly string[], to: string): string[] {
  const lines = [
    '三、收到和处理政府信息公开申请情况',
    '',
    '| 项目                               | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
    rule,
    ...rows,
  ];
  return written(lines.join('\r\n'), [[['requests', 0, 0], to]])
    .split('\r\n')
    .slice(4);
}

describe('in a pipe table', () => {
  const tail = '| 0 | 0 | 0 | 0 | 0 | 0 |';
  const carried = `| 二、上年结转政府信息公开申请数量   |   1204 ${tail}`;
  const r1 = `| （一）予以公开                     |     12 ${tail}`;
  const RIGHT = '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |';
  const LEFT = '| --- | --- | --- | --- | --- | --- | --- | --- |';
  const fresh = (cell: string) => `| 一、本年新收政府信息公开申请数量   |${cell}${tail}`;

  it.each([
    ['     12 ', '7', '      7 '],
    ['     12 ', '12345', '  12345 '],
    ['     12 ', '1234567', ' 1234567 '],
    [' 12     ', '7', ' 7      '],
    [' 12     ', '345', ' 345    '],
    ['   12   ', '3', '    3   '],
    ['   １２ ', '3', '      3 '],
    ['        ', '3', '      3 '],
    ['    12件', '3', '     3件'],
    [' 123456 ', '3', '      3 '],
  ])('%j becomes %s: %j', (before, to, after) => {
    expect(inPipes(RIGHT, [fresh(before), carried, r1], to)).toEqual([fresh(after), carried, r1]);
  });

  it.each([
    ['        ', '3', ' 3      '],
    [' 123456 ', '3', ' 3      '],
  ])('to the left, %j becomes %s: %j', (before, to, after) => {
    expect(inPipes(LEFT, [fresh(before), carried, r1], to)).toEqual([fresh(after), carried, r1]);
  });

  it.each([
    [' 12 ', '7', ' 7 '],
    [' 7 ', '12', ' 12 '],
    ['7', '12', '12'],
    ['  ', '3', ' 3 '],
    ['', '3', ' 3 '],
  ])('without padding, %j becomes %s: %j', (before, to, after) => {
    const others = [`| 二、上年结转 | 5 ${tail}`, `| （一）予以公开 | 5 ${tail}`];
    const line = (cell: string) => `| 一、本年新收 |${cell}${tail}`;
    expect(inPipes(LEFT, [line(before), ...others], to)).toEqual([line(after), ...others]);
  });

  it('puts no spaces where there are none', () => {
    const others = ['|二、上年结转|5|0|0|0|0|0|5|', '|（一）予以公开|5|0|0|0|0|0|5|'];
    expect(inPipes(LEFT, ['|一、本年新收||0|0|0|0|0|3|', ...others], '3')[0]).toBe(
      '|一、本年新收|3|0|0|0|0|0|3|',
    );
  });

  it('closes no line that no pipe closes', () => {
    const text = [
      '三、收到和处理政府信息公开申请情况',
      '一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | ',
      '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
      '（一）予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2',
    ].join('\n');
    expect(written(text, [[['requests', 0, 6], '2']]).split('\n')[1]).toBe(
      '一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2',
    );
  });
});

describe('a number in two pieces', () => {
  const text = requestsText()
    .replaceAll('\t', ' ')
    .replace('申请数量 0 0 0 0 0 0 0', '申请数量 2 0 3 0 0 0 0 23');

  it('is replaced as a whole', () => {
    const after = written(text, [[['requests', 0, 0], '45']]);
    expect(after).toContain('申请数量 45 3 0 0 0 0 23\n');
  });

  it('is written in one when another number of its row changes', () => {
    const after = written(text, [[['requests', 0, 1], '4']]);
    expect(after).toContain('申请数量 20 4 0 0 0 0 23\n');
    expect(rowsIn(after, 'requests')?.['new']).toBe('20 4 0 0 0 0 23');
  });

  it('stays as it is when only other rows change', () => {
    expect(written(text, [[['requests', 1, 0], '4']])).toContain('申请数量 2 0 3 0 0 0 0 23\n');
  });
});

test('a blank cell in front of the first pipe of table four is written in its own place', () => {
  const cells = ['', ...Array.from({ length: 14 }, () => '0')].join(' | ');
  const above = '四、政府信息公开行政复议、行政诉讼情况\n结果维持 | 结果纠正 | 总计 |||\n';
  const text = `${above}${cells} |\n`;
  const row = tableIn(text, 'review').rows[0] ?? null;
  const cell = row?.cells[0] ?? null;
  if (row === null || cell === null) throw new Error('not read');
  expect(cell.state).toBe('blank');
  const edits = writeCells(text, [{ row, cell, to: '7' }]) ?? [];
  expect(applyEdits(text, edits).slice(above.length)).toMatch(/^\s*7 \| 0 \| 0/u);
});

test('several numbers of one row', () => {
  const text = requestsText({ new: '1\t\t-\t若干\t0\t0\t9' });
  const after = written(text, [
    [['requests', 0, 6], '12'],
    [['requests', 0, 1], '8'],
    [['requests', 0, 2], '3'],
    [['requests', 0, 3], '0'],
  ]);
  expect(after).toBe(requestsText({ new: '1\t8\t3\t0\t0\t0\t12' }));
});
