import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isReport } from '../../src/core/report/recognise.ts';
import { publishedPaths } from '../support/report-files.ts';

const ROOT = new URL('../../../', import.meta.url);

/** A report is recognised by its content, in any layout and with any fault; another text is not. */

test.each(textsIn('test-fixtures/unrelated/'))('%s is no report', (path) => {
  expect(isReport(read(path))).toBe(false);
});

test.each([
  ...textsIn('test-fixtures/layouts/'),
  ...textsIn('test-fixtures/faults/'),
  ...textsIn('examples/'),
])('%s is a report', (path) => {
  expect(isReport(read(path))).toBe(true);
});

test('every published report is recognised', () => {
  const missed = publishedPaths().filter((path) => !isReport(readFileSync(path, 'utf8')));
  expect(missed).toEqual([]);
});

function textsIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT)).map((name) => folder + name);
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
