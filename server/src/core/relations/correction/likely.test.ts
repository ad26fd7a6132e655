import { describe, expect, it } from 'vitest';
import { relationsOf } from '../evaluate.ts';
import { type TestCell, testTable } from '../testing.ts';
import { likelyChanges } from './likely.ts';

const BLANK: readonly TestCell[] = ['', '', '', '', '', '', ''];

/** What is likely in each relation that fails: `row-total r1: r1/natural-person 12`. */
function likely(
  id: 'requests' | 'review',
  rows: Readonly<Record<string, readonly TestCell[] | null>>,
): string[] {
  return relationsOf(testTable(id, rows))
    .filter(({ state }) => state === 'fails')
    .map((relation) => {
      const changes = likelyChanges(relation).map(
        ({ address, to }) => `${address.replace(/^\w+\//u, '')} ${to}`,
      );
      return `${relation.id} ${relation.name}: ${changes.join(', ')}`;
    });
}

describe('likelyChanges', () => {
  it('tells each relation of the wrong cell that takes part in it', () => {
    const found = likely('requests', {
      new: [12, 0, 0, 0, 0, 0, 12],
      r1: [21, 0, 0, 0, 0, 0, 12],
      r7: [12, 0, 0, 0, 0, 0, 12],
      next: [0, 0, 5, 0, 0, 0, 0],
    });
    expect(found).toEqual([
      'row-total r1: r1/natural-person 12',
      'row-total next: next/research 0',
      'results-total natural-person: r1/natural-person 12',
      'balance research: next/research 0',
    ]);
  });

  it('prefers the one slip of the hand among several single cells', () => {
    expect(likely('review', { reconsideration: [70, 6, 0, 0, 103] })).toEqual([
      'review-total reconsideration: ',
    ]);
    expect(likely('review', { reconsideration: [70, 33, 0, 0, 130] })).toEqual([
      'review-total reconsideration: reconsideration/total 103',
    ]);
  });

  describe('false alarms', () => {
    it('is silent where several cells could be the wrong one', () => {
      expect(likely('review', { reconsideration: [3, 1, 1, 0, 6] })).toEqual([
        'review-total reconsideration: ',
      ]);
    });

    it.each([
      [34, 2, 36],
      [10, 0, 10],
      [5, 1, 6],
    ])('is silent while the table is being filled in from above: %i, %i', (a, b, total) => {
      const found = likely('requests', {
        ...Object.fromEntries(testTable('requests', {}).template.rows.map(({ id }) => [id, BLANK])),
        new: [a, b, 0, 0, 0, 0, total],
      });
      expect(found.length).toBeGreaterThan(0);
      for (const each of found) expect(each).toMatch(/: $/u);
    });

    it('is silent about a relation that holds', () => {
      const [holding] = relationsOf(testTable('requests', {}));
      expect(holding && likelyChanges(holding)).toEqual([]);
    });
  });
});
