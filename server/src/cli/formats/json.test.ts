import { expect, test } from 'vitest';
import { located, outcomeOf, printed } from '../../../test/support/cli-outcome.ts';

test('holds files, findings, problems and the summary', () => {
  const problem = { file: 'b.txt', place: null, message: { zh: '没有', en: 'none' } };
  const outcome = outcomeOf([located()], [problem], 'a.txt');
  expect(JSON.parse(printed('json', outcome, { locale: 'en', colours: false }))).toEqual({
    version: 1,
    files: [{ file: 'a.txt', reports: 1 }],
    findings: [
      {
        file: 'a.txt',
        rule: 'review/total',
        severity: 'error',
        message: 'The total is wrong.',
        range: { start: { line: 2, character: 3 }, end: { line: 2, character: 5 } },
        related: [],
        subject: { cell: 'review/reconsideration/total', value: '12' },
      },
    ],
    problems: [{ file: 'b.txt', place: null, message: 'none' }],
    summary: { files: 1, reports: 1, error: 1, warning: 0, information: 0, hint: 0, problems: 1 },
  });
});
