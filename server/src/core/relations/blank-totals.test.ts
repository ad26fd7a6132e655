import { describe, expect, it } from 'vitest';
import { blankTotalCells, blankTotals } from './blank-totals.ts';
import { type TestCell, testTable } from './testing.ts';

function found(rows: Readonly<Record<string, readonly TestCell[] | null>>): string[] {
  return blankTotals(testTable('requests', rows)).map(
    ({ total, sum }) => `${total.address} ${sum}`,
  );
}

describe('blankTotals', () => {
  it('finds the total of a row', () => {
    expect(found({ next: [1, 0, 0, 0, 0, 0, ''] })).toEqual(['requests/next/total 1']);
  });

  it('finds the total of a column', () => {
    expect(found({ r1: [2, 0, 0, 0, 0, 0, 2], r7: ['', 0, 0, 0, 0, 0, 2] })).toEqual([
      'requests/r7/natural-person 2',
    ]);
  });

  it('gives a total that closes a row and a column once', () => {
    expect(found({ r1: [2, 0, 0, 0, 0, 0, 2], r7: [2, 0, 0, 0, 0, 0, ''] })).toEqual([
      'requests/r7/total 2',
    ]);
  });

  it('leaves alone a blank total of a row of zeros or blanks', () => {
    expect(found({ next: [0, '', '-', 0, 0, 0, ''] })).toEqual([]);
  });

  it('leaves alone a dash, which is wrong and not missing', () => {
    expect(found({ next: [1, 0, 0, 0, 0, 0, '-'] })).toEqual([]);
  });

  it('finds the blank total of a row with an unreadable part, and does not know its sum', () => {
    expect(found({ next: [1, '?', 0, 0, 0, 0, ''] })).toEqual(['requests/next/total null']);
  });

  it('adds up a total of totals after those that are blank too', () => {
    expect(found({ r1: [2, 6, 0, 0, 0, 0, ''], r7: [2, '', 0, 0, 0, 0, ''] })).toEqual([
      'requests/r1/total 8',
      'requests/r7/total 8',
      'requests/r7/business 6',
    ]);
  });

  it('does not know what belongs where row and column add up to something different', () => {
    expect(found({ r1: [2, 0, 0, 0, 0, 0, 2], r7: [3, 0, 0, 0, 0, 0, ''] })).toEqual([
      'requests/r7/total null',
    ]);
  });

  it('finds those of table four too', () => {
    const table = testTable('review', { reconsideration: [1, 2, 0, 0, ''] });
    expect(blankTotals(table).map(({ total }) => total.address)).toEqual([
      'review/reconsideration/total',
    ]);
    expect([...blankTotalCells(table)]).toEqual([table.rows[0]?.cells[4]]);
  });
});
