import { describe, expect, it } from 'vitest';
import { shown, shownCell } from '../../../test/support/reading.ts';
import { fitToColumns, type MarginsFor, marginsAmong } from './fit.ts';
import { collectGroups, type Group } from './groups.ts';
import { scanLines } from './lines.ts';
import { cutLine } from './pieces.ts';

const addsUp = (values: readonly number[]): boolean => {
  return values.slice(0, -1).reduce((sum, each) => sum + each, 0) === values.at(-1);
};

function groupsOf(text: string): Group[] {
  return collectGroups(
    text,
    scanLines(text).map((line) => cutLine(text, line)),
  );
}

/** The first row of a text laid out over its columns; in brackets when it does not fit. */
function laidOut(
  text: string,
  width: number,
  relation: ((values: readonly number[]) => boolean) | null = addsUp,
): string {
  const groups = groupsOf(text);
  const [group] = groups;
  if (group === undefined) return 'no group';
  const { cells, values } = fitToColumns(text, group, width, marginsAmong(groups), relation);
  const words = values.map((cell) => shownCell(text, cell)).join(' ');
  return cells === null ? `(${words})` : words;
}

describe('fitToColumns', () => {
  it.each([
    ['lays out a row that is complete', '规章 1 2 3', '1 2 3'],
    ['does not guess which value of a short row is missing', '规章 1 2', '(1 2)'],
    ['does not guess which value of a long row is too many', '规章 1 1 1 1', '(1 1 1 1)'],
    ['keeps a blank in the middle', '| 规章 | 1 |  | 1 |', '1 · 1'],
    ['joins a number cut in two, where only that adds up', '规章 2 0 1 21', '20 1 21'],
    ['joins a number cut in two before a zero', '规章 1 5 0 15', '15 0 15'],
    ['does not join what stands in two cells', '| 规章 | 2 | 0 | 1 | 21 |', '(2 0 1 21)'],
    ['takes words behind the last number for a remark', '| 规章 | 1 | 2 | 3 | x |', '1 2 3'],
  ])('%s', (_, text, expected) => {
    expect(laidOut(text, 3)).toBe(expected);
  });

  it('does not join when two joinings would add up', () => {
    expect(laidOut('规章 1 1 0 0 11', 4)).toBe('(1 1 0 0 11)');
    expect(laidOut('规章 1 1 1 12', 3)).toBe('(1 1 1 12)');
  });

  it('does not join without a relation that says so', () => {
    expect(laidOut('规章 2 0 1 21', 3, null)).toBe('(2 0 1 21)');
  });

  it('says which pieces it joined', () => {
    const text = '规章 2 0 1 21';
    const [group] = groupsOf(text);
    const joined = group && fitToColumns(text, group, 3, () => new Set(), addsUp).joined;
    expect(joined?.map((span) => shown(text, span))).toEqual(['2', '0']);
  });
});

describe('the margins of complete rows', () => {
  const [full, behind, around] = [
    '| 规章 | 1 | 2 | 3 |',
    '| 规章 | 1 | 2 | 3 |  |',
    '| 规章 |  | 1 | 2 | 3 |  |',
  ];

  it.each([
    ['the first value is missing', '| 规章 |  | 2 | 3 |', full, '· 2 3'],
    ['the last value is missing', '| 规章 | 1 | 2 |  |', full, '1 2 ·'],
    ['both ends are missing', '| 规章 |  | 2 |  |', full, '· 2 ·'],
    ['a trailing cell is layout', '| 规章 |  | 2 | 3 |  |', behind, '· 2 3'],
    ['the value before a trailing cell is missing', '| 规章 | 1 | 2 |  |  |', behind, '1 2 ·'],
    ['a merged cell before the values is layout', '| 规章 |  |  | 2 | 3 |  |', around, '· 2 3'],
    ['behind a merged cell the last is missing', '| 规章 |  | 1 | 2 |  |  |', around, '1 2 ·'],
  ])('tell that %s', (_, row, complete, expected) => {
    expect(laidOut(`${row}\n${complete}`, 3)).toBe(expected);
  });

  it('tell which of nothing but blank cells is the figure', () => {
    const text = '| 行政许可 |  |  |  |\n| 行政处罚 | 7 |  |  |';
    const [blank] = groupsOf(text);
    const laid = (margins: MarginsFor) =>
      blank && fitToColumns(text, blank, 1, margins, null).cells?.map(({ span }) => span.start);
    expect(laid(marginsAmong(groupsOf(text)))).toEqual([text.indexOf('  |') + 2]);
    expect(laid(() => new Set())).toEqual([text.indexOf('|\n')]);
  });

  it('are those of rows with a value for each column, and of no others', () => {
    const margins = marginsAmong(groupsOf([full, behind, '| 规章 | 1 |'].join('\n')));
    expect([...margins(3)].toSorted()).toEqual(['0,0', '0,1']);
  });
});
