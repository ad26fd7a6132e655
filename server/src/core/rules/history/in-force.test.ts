import { expect, test } from 'vitest';
import { tabs } from '../../../../test/support/layouts/tabs.ts';
import { consistentModel } from '../../../../test/support/report-model.ts';
import { findingsAmong } from '../../../../test/support/years.ts';
import { exampleYear } from '../helpers/year-example.ts';
import { inForce } from './in-force.ts';

type Documents = readonly [issued: number, repealed: number, inForce: number];

function messages(before: Documents, now: Documents): string[] {
  const files = {
    '2023.txt': exampleYear(2023, {}, before),
    '2024.txt': exampleYear(2024, {}, now),
  };
  return findingsAmong(inForce, files, '2024.txt').map(({ message }) => message.zh);
}

test('shows how the number follows from last year’s', () => {
  const [message] = messages([0, 0, 10], [2, 1, 12]);
  expect(message).toContain('10 + 2 − 1 = 11');
  expect(message).toContain('2023.txt');
});

test.each<[string, Documents, Documents]>([
  ['a number that follows', [3, 0, 10], [2, 1, 11]],
  ['nothing issued, nothing repealed', [0, 0, 0], [0, 0, 0]],
])('leaves alone %s', (_, before, now) => {
  expect(messages(before, now)).toEqual([]);
});

test('leaves alone a table of 2019, whose columns count something else', () => {
  const figures = { disclosure: { 'normative-documents': [0, 0, 10] } };
  const beginning = { organ: '云溪县水务局', year: 2023, figures };
  const files = {
    a: tabs(consistentModel({ ...beginning, formats: { disclosure: '2019' } })),
    b: exampleYear(2024, {}, [2, 1, 12]),
  };
  expect(findingsAmong(inForce, files, 'b')).toEqual([]);
  files.a = tabs(consistentModel(beginning));
  expect(findingsAmong(inForce, files, 'b')).toHaveLength(1);
});
