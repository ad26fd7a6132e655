import { describe, expect, it } from 'vitest';
import { relationsOf } from '../evaluate.ts';
import { type TestCell, testTable } from '../testing.ts';
import { correctionChoices } from './choices.ts';

type Rows = Readonly<Record<string, readonly TestCell[] | null>>;

/** The ways to satisfy each equation that fails: `row-total r1: r1/natural-person 12 | …`. */
function choices(id: 'requests' | 'review', rows: Rows): string[] {
  return relationsOf(testTable(id, rows))
    .filter(({ state }) => state === 'fails')
    .map((relation) => {
      const ways = correctionChoices(relation).map((changes) =>
        changes.map(({ address, to }) => `${address.replace(/^\w+\//u, '')} ${to}`).join(', '),
      );
      return `${relation.id} ${relation.name}: ${ways.join(' | ')}`;
    });
}

describe('correctionChoices', () => {
  it('leaves out what is changed for faults elsewhere', () => {
    const found = choices('requests', {
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

  it('keeps together what other equations make necessary', () => {
    const found = choices('requests', {
      new: [4, 0, 0, 0, 0, 0, 4],
      r1: [9, 0, 0, 0, 0, 0, 9],
      r7: [4, 0, 0, 0, 0, 0, 4],
    });
    // One of the results is too high by five, with its total; only r1 has so much to give.
    expect(found).toEqual([
      'results-total natural-person: r1/natural-person 4, r1/total 4',
      'results-total total: r1/natural-person 4, r1/total 4',
    ]);
  });

  it('gives each way once, the total first', () => {
    expect(choices('review', { reconsideration: [3, 0, 0, 0, 4] })).toEqual([
      'review-total reconsideration: reconsideration/total 3 | reconsideration/upheld 4 | ' +
        'reconsideration/corrected 1 | reconsideration/other 1 | reconsideration/pending 1',
    ]);
  });

  it('is empty for an equation that holds, and where the search gave up', () => {
    const [holding] = relationsOf(testTable('requests', {}));
    expect(holding && correctionChoices(holding)).toEqual([]);
    const wrong = Object.fromEntries(
      testTable('requests', {}).template.rows.map(({ id }, at) => [
        id,
        [at, 7 * at, 3, at % 5, 11, 2 * at, at],
      ]),
    );
    for (const each of choices('requests', wrong)) expect(each).toMatch(/: $/u);
  });
});
