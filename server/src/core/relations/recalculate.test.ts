import { describe, expect, it } from 'vitest';
import { recalculated } from './recalculate.ts';
import { type TestCell, testTable } from './testing.ts';

type Rows = Readonly<Record<string, readonly TestCell[] | null>>;

/** `row/column: from → to` of every total that changes. */
function changes(rows: Rows, id: 'requests' | 'review' | 'disclosure' = 'requests'): string[] {
  return recalculated(testTable(id, rows)).map(
    ({ address, from, to }) => `${address.slice(id.length + 1)}: ${from ?? 'none'} → ${to}`,
  );
}

describe('recalculated', () => {
  it('changes nothing in a table that adds up', () => {
    expect(changes({ new: [1, 0, 0, 0, 0, 0, 1], next: [1, 0, 0, 0, 0, 0, 1] })).toEqual([]);
  });

  it('adds up a row', () => {
    expect(changes({ new: [3, 1, 0, 0, 0, 0, 5] })).toEqual(['new/total: 5 → 4']);
  });

  it('makes totals of totals of the new numbers', () => {
    expect(changes({ r1: [3, 1, 0, 0, 0, 0, 5], r2: [0, 0, 2, 0, 0, 0, 0] })).toEqual([
      'r1/total: 5 → 4',
      'r2/total: 0 → 2',
      'r7/total: 0 → 6',
      'r7/natural-person: 0 → 3',
      'r7/business: 0 → 1',
      'r7/research: 0 → 2',
    ]);
  });

  it('leaves a total of totals that fits the new numbers already', () => {
    const rows: Rows = { r1: [3, 1, 0, 0, 0, 0, 5], r7: [3, 1, 0, 0, 0, 0, 4] };
    expect(changes(rows)).toEqual(['r1/total: 5 → 4']);
  });

  it('never touches what is carried over, because it was counted', () => {
    expect(changes({ new: [9, 0, 0, 0, 0, 0, 9], next: [1, 0, 0, 0, 0, 0, 1] })).toEqual([]);
  });

  it('adds up each block of table four by itself', () => {
    const rows: Rows = { reconsideration: [1, 2, 0, 0, 9], 'litigation-direct': [0, 0, 0, 1, ''] };
    expect(changes(rows, 'review')).toEqual([
      'reconsideration/total: 9 → 3',
      'litigation-direct/total: none → 1',
    ]);
  });

  it('has nothing to add up in table two', () => {
    expect(changes({}, 'disclosure')).toEqual([]);
  });

  it('fills a blank total beside figures, be they zeros', () => {
    expect(changes({ new: [0, '', '', '', '', '', ''] })).toEqual(['new/total: none → 0']);
  });

  it('leaves blank what has nothing but blanks and dashes beside it', () => {
    expect(changes({ new: ['', '-', '', '', '', '', ''] })).toEqual([]);
  });

  it('takes a dash for zero, and replaces it by any other sum', () => {
    expect(changes({ new: [0, 0, 0, 0, 0, 0, '-'] })).toEqual([]);
    expect(changes({ new: [0, 1, '-', 0, 0, 0, '-'] })).toEqual(['new/total: none → 1']);
  });

  it('replaces a total that cannot be read', () => {
    expect(changes({ new: [0, 1, 0, 0, 0, 0, '?'] })).toEqual(['new/total: none → 1']);
  });

  it('leaves a total alone that has an unreadable part', () => {
    const rows: Rows = { r1: [3, '?', 0, 0, 0, 0, 5], r7: [3, 9, 0, 0, 0, 0, 5] };
    // The row of （七） and the column of 总计 say 12 and 5 for its own total: neither is proved.
    expect(changes(rows)).toEqual([]);
  });

  it('still adds up the rest when a row is missing', () => {
    const rows: Rows = { 'r5.5': null, r1: [3, 1, 0, 0, 0, 0, 5], r7: [3, 1, 0, 0, 0, 0, 9] };
    expect(changes(rows)).toEqual(['r1/total: 5 → 4', 'r7/total: 9 → 4']);
  });

  it('leaves a row alone whose values cannot be told apart', () => {
    expect(changes({ new: [1, 1, 1] })).toEqual([]);
  });

  it('adds decimals as they are written, and leaves alone what would be rounded', () => {
    expect(changes({ new: [0.1, 0.2, 0, 0, 0, 0, 0] })).toEqual(['new/total: 0 → 0.3']);
    expect(changes({ new: [Number.MAX_SAFE_INTEGER, 1, 0, 0, 0, 0, 0] })).toEqual([]);
  });
});
