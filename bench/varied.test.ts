import { expect, test } from 'vitest';
import { analyse } from '../server/src/core/snapshot.ts';
import { ownReports } from './reports.ts';
import { varied } from './varied.ts';

test('the same is found in every report', () => {
  const found = (change: (text: string) => string) =>
    ownReports().map(({ name, text }) => [name, rulesOf(change(text))]);
  expect(found((text) => varied(text, 1))).toEqual(found((text) => text));
});

test('no report is ever the same text again', () => {
  for (const { name, text } of ownReports()) {
    const texts = Array.from({ length: 50 }, (_, seed) => varied(text, seed));
    expect(new Set(texts).size, name).toBe(50);
  }
});

function rulesOf(text: string): readonly string[] {
  return analyse(text).reports.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}
