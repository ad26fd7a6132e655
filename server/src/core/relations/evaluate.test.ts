import { describe, expect, it } from 'vitest';
import type { Table } from '../report/report.ts';
import { relationsOf } from './evaluate.ts';
import type { RelationState } from './relation.ts';
import { testTable } from './testing.ts';

/** `id name` of every relation in the given state. */
function named(table: Table, state: RelationState): string[] {
  return relationsOf(table)
    .filter((relation) => relation.state === state)
    .map(({ id, name }) => `${id} ${name}`);
}

describe('relationsOf', () => {
  it('gives every relation of table three: 25 rows, and two for each of 7 columns', () => {
    const relations = relationsOf(testTable('requests', {}));
    expect(relations.map(({ id }) => id).filter((id) => id === 'row-total')).toHaveLength(25);
    expect(relations.map(({ id }) => id).filter((id) => id === 'results-total')).toHaveLength(7);
    expect(relations.map(({ id }) => id).filter((id) => id === 'balance')).toHaveLength(7);
    expect(relations.every(({ state }) => state === 'holds')).toBe(true);
  });

  it('gives one relation for each block of table four and none for table two', () => {
    expect(relationsOf(testTable('review', {})).map(({ name }) => name)).toEqual([
      'reconsideration',
      'litigation-direct',
      'litigation-after-review',
    ]);
    expect(relationsOf(testTable('disclosure', {}))).toEqual([]);
  });

  it('says where a failure stands and by how much', () => {
    const table = testTable('requests', { r1: [3, 1, 0, 0, 0, 0, 5] });
    const failing = relationsOf(table).find(({ name }) => name === 'r1');
    expect(failing).toMatchObject({ state: 'fails', leftSum: 5, rightSum: 4, residual: 1 });
    expect(failing?.subject.address).toBe('requests/r1/total');
  });

  it('breaks exactly the row and the column of one wrong cell', () => {
    const table = testTable('requests', { 'r4.2': [0, 0, 2, 0, 0, 0, 0] });
    expect(named(table, 'fails')).toEqual(['row-total r4.2', 'results-total research']);
  });

  it('shows a balance in the row of what is carried over, and a results total in its total', () => {
    const table = testTable('requests', { new: [1, 0, 0, 0, 0, 0, 1] });
    const failing = relationsOf(table).filter(({ state }) => state === 'fails');
    expect(failing.map(({ subject }) => subject.address)).toEqual([
      'requests/next/natural-person',
      'requests/next/total',
    ]);
    const results = relationsOf(table).find(({ id }) => id === 'results-total');
    expect(results?.subject.address).toBe('requests/r7/natural-person');
  });

  it('counts blanks and dashes as zero', () => {
    const table = testTable('requests', {
      new: [1, '', '-', '', 0, 0, 1],
      carried: ['', '', '', '', '', '', ''],
    });
    expect(named(table, 'undetermined')).toEqual([]);
    expect(named(table, 'fails')).toEqual(['balance natural-person', 'balance total']);
  });

  it('leaves open what an unreadable cell, an absent row or a short row takes part in', () => {
    expect(named(testTable('requests', { next: ['?', 0, 0, 0, 0, 0, 0] }), 'undetermined')).toEqual(
      ['row-total next', 'balance natural-person'],
    );
    for (const absent of [null, [0, 0]]) {
      const open = named(testTable('requests', { 'r3.3': absent }), 'undetermined');
      expect(open).toHaveLength(8);
      expect(open).toContain('row-total r3.3');
      expect(open).toContain('results-total total');
    }
  });

  it('adds decimals without rounding', () => {
    const table = testTable('review', { reconsideration: [0.1, 0.2, 0, 0, 0.3] });
    expect(named(table, 'fails')).toEqual([]);
    const wrong = testTable('review', { reconsideration: [0.1, 0.2, 0, 0, 0.4] });
    expect(relationsOf(wrong)[0]).toMatchObject({ rightSum: 0.3, residual: 0.1 });
  });

  it('keeps apart totals that differ only beyond what plain addition represents', () => {
    const table = testTable('review', { reconsideration: [2 ** 53, 1, 0, 0, 2 ** 53] });
    expect(named(table, 'fails')).toEqual(['review-total reconsideration']);
  });

  it('takes a number that is too long to be represented as unreadable', () => {
    const table = testTable('review', { reconsideration: [Number.POSITIVE_INFINITY, 0, 0, 0, 1] });
    expect(named(table, 'undetermined')).toEqual(['review-total reconsideration']);
  });

  it('evaluates a table once', () => {
    const table = testTable('requests', {});
    expect(relationsOf(table)).toBe(relationsOf(table));
  });
});
