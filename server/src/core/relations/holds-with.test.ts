import { describe, expect, it } from 'vitest';
import { relationsOf } from './evaluate.ts';
import { holdsWith } from './holds-with.ts';
import { type TestCell, testTable } from './testing.ts';

/** Whether 行政复议 adds up with another number in the cell of one column. */
function held(cells: readonly TestCell[], column: number, value: number): boolean | null {
  const table = testTable('review', { reconsideration: cells });
  const [relation] = relationsOf(table);
  const cell = table.rows[0]?.cells[column] ?? null;
  if (relation === undefined || cell === null) throw new Error('no such cell');
  return holdsWith(relation, cell, value);
}

describe('holdsWith', () => {
  it('puts the number in place of what stands there', () => {
    expect(held([1, 2, 0, 0, 9], 4, 3)).toBe(true);
    expect(held([1, 2, 0, 0, 3], 4, 4)).toBe(false);
  });

  it('replaces what cannot be read, and counts blanks and dashes as zero', () => {
    expect(held([1, '?', '', '-', 3], 1, 2)).toBe(true);
    expect(held([1, '?', '', '-', 3], 1, 3)).toBe(false);
  });

  it('says nothing while another cell cannot be read', () => {
    expect(held([1, '?', '?', 0, 3], 1, 2)).toBeNull();
  });

  it('adds decimals exactly', () => {
    expect(held([0.1, 0, 0, 0, 0.3], 1, 0.2)).toBe(true);
  });
});
