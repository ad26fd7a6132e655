import { describe, expect, it } from 'vitest';
import type { Table } from '../../report/report.ts';
import { type TestCell, testTable } from '../testing.ts';
import type { Correction, Proposal } from './correction.ts';
import { correctionsOf } from './corrections-of.ts';

type Rows = Readonly<Record<string, readonly TestCell[] | null>>;

/** A table three in which everything agrees: 12 and 1 received, all of them disclosed. */
const AGREEING: Rows = {
  new: [12, 1, 0, 0, 0, 0, 13],
  r1: [12, 1, 0, 0, 0, 0, 13],
  r7: [12, 1, 0, 0, 0, 0, 13],
};

function requests(rows: Rows): Table {
  return testTable('requests', { ...AGREEING, ...rows });
}

/** `r1/total 6→5 replaced` for each change. */
function shown({ changes }: Proposal): string[] {
  return changes.map(({ address, from, to, slip }) =>
    `${address.replace(/^\w+\//u, '')} ${from ?? ''}→${to} ${slip ?? ''}`.trimEnd(),
  );
}

function only(table: Table): Correction {
  const [first, ...others] = correctionsOf(table);
  expect(others).toEqual([]);
  if (first === undefined) throw new Error('nothing to correct');
  return first;
}

describe('correctionsOf', () => {
  it('has nothing to say of a table in which everything agrees', () => {
    expect(correctionsOf(requests({}))).toEqual([]);
    expect(correctionsOf(testTable('disclosure', {}))).toEqual([]);
  });

  it('finds the one wrong cell where its row and its column meet', () => {
    const found = only(requests({ r1: [21, 1, 0, 0, 0, 0, 13] }));
    expect(found.proposals.map(shown)).toEqual([['r1/natural-person 21→12 swapped']]);
    expect(found).toMatchObject({ proved: true, complete: true });
    expect(found.relations.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'row-total r1',
      'results-total natural-person',
    ]);
  });

  it.each<[string, string, readonly TestCell[]]>([
    ['new', 'new/other 5→0 replaced', [12, 1, 0, 0, 0, 5, 13]],
    ['carried', 'carried/total 1→0 replaced', [0, 0, 0, 0, 0, 0, 1]],
    ['r3.1', 'r3.1/welfare 75→0', [0, 0, 0, 75, 0, 0, 0]],
    ['r7', 'r7/total 3→13 missing', [12, 1, 0, 0, 0, 0, 3]],
    ['next', 'next/business 4→0 replaced', [0, 4, 0, 0, 0, 0, 0]],
  ])('finds it in the row %s', (row, change, values) => {
    expect(only(requests({ [row]: values })).proposals.map(shown)).toEqual([[change]]);
  });

  it('fills a blank or a dash that should hold a number', () => {
    const table = requests({ r1: ['-', 1, 0, 0, 0, 0, 13], r7: [12, 1, 0, 0, 0, 0, ''] });
    expect(only(table).proposals.map(shown)).toEqual([['r1/natural-person →12', 'r7/total →13']]);
  });

  it('finds two wrong cells, in one row or in two', () => {
    const sameRow = requests({ r1: [21, 7, 0, 0, 0, 0, 13] });
    expect(only(sameRow).proposals.map(shown)).toEqual([
      ['r1/natural-person 21→12 swapped', 'r1/business 7→1 replaced'],
    ]);
    const twoRows = requests({ r1: [21, 1, 0, 0, 0, 0, 13], next: [0, 0, 0, 0, 3, 0, 0] });
    expect(only(twoRows).proposals.map(shown)).toEqual([
      ['r1/natural-person 21→12 swapped', 'next/legal 3→0 replaced'],
    ]);
  });

  it('prefers slips of the hand among equally few cells', () => {
    const table = requests({
      new: [33, 12, 0, 0, 0, 0, 45],
      r1: [12, 5, 0, 0, 0, 0, 26],
      r2: [21, 7, 0, 0, 0, 0, 19],
      r7: [33, 12, 0, 0, 0, 0, 45],
    });
    expect(only(table).proposals.map(shown)).toEqual([
      ['r1/natural-person 12→21 swapped', 'r2/natural-person 21→12 swapped'],
      ['r1/total 26→17', 'r2/total 19→28'],
    ]);
  });

  it('never proposes a number below zero', () => {
    const table = testTable('review', { reconsideration: [4, 1, 0, 0, 0] });
    expect(only(table).proposals.map(shown)).toEqual([['reconsideration/total 0→5 replaced']]);
  });

  it('puts the total first where each cell of a sum could be the wrong one', () => {
    const table = testTable('review', { reconsideration: [3, 1, 1, 0, 6] });
    expect(only(table).proposals.map(shown)).toEqual([
      ['reconsideration/total 6→5 replaced'],
      ['reconsideration/upheld 3→4 replaced'],
      ['reconsideration/corrected 1→2 replaced'],
      ['reconsideration/other 1→2 replaced'],
      ['reconsideration/pending 0→1 replaced'],
    ]);
  });

  it('corrects the blocks of table four apart', () => {
    const found = correctionsOf(
      testTable('review', {
        reconsideration: [1, 0, 0, 0, 0],
        'litigation-after-review': [0, 2, 0, 0, 0],
      }),
    );
    expect(found.map(({ relations }) => relations.map(({ name }) => name))).toEqual([
      ['reconsideration'],
      ['litigation-after-review'],
    ]);
  });

  it('asks for a whole number even where a decimal stands', () => {
    const table = testTable('review', { reconsideration: [1.5, 0, 0, 0, 4] });
    expect(only(table).proposals.map(shown)).toContainEqual(['reconsideration/upheld 1.5→4']);
    expect(only(table).proposals.map(shown)).not.toContainEqual(['reconsideration/total 4→1.5']);
  });

  it('finds cells of which each depends on the others, and that there are more ways', () => {
    const table = testTable('review', { reconsideration: [1.5, 0.2, 0, 0, 3] });
    const found = only(table);
    expect(found.proposals[0]?.changes).toHaveLength(2);
    expect(found).toMatchObject({ proved: true, complete: false });
    for (const { changes } of found.proposals) {
      expect(changes.every(({ to }) => Number.isInteger(to))).toBe(true);
    }
  });

  it('leaves out what cannot be determined', () => {
    const table = requests({ r1: [21, 1, '?', 0, 0, 0, 13] });
    expect(only(table).proposals.map(shown)).toEqual([['r1/natural-person 21→12 swapped']]);
  });

  it('says so when it gives up', () => {
    const wrong = Object.fromEntries(
      testTable('requests', {}).template.rows.map(({ id }, at) => [
        id,
        [at, 7 * at, 3, at % 5, 11, 2 * at, at],
      ]),
    );
    expect(only(testTable('requests', wrong))).toMatchObject({
      proposals: [],
      proved: false,
      complete: false,
    });
  });

  it('does not reckon with figures that are too large to be exact', () => {
    const table = testTable('review', { reconsideration: [2 ** 53, 1, 0, 0, 0] });
    expect(only(table)).toMatchObject({ proposals: [], proved: false });
  });

  it('works a table out once', () => {
    const table = requests({ r1: [21, 1, 0, 0, 0, 0, 13] });
    expect(correctionsOf(table)).toBe(correctionsOf(table));
  });
});
