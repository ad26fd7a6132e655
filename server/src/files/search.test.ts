import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchFolder } from './search.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-search-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '');
  }
}

/** What is found, relative to the folder, with / between names; failures in brackets. */
function found(): string[] {
  return [...searchFolder(root)].map(({ kind, path }) => {
    const name = relative(root, path).replaceAll('\\', '/');
    return kind === 'file' ? name : `(${name})`;
  });
}

test('finds report files at every depth, in the order of names', () => {
  write('b.txt', 'a/z.md', 'a/deep/er/x.gongkai', 'C.TXT', 'd.docx', 'txt', 'e.json');
  expect(found()).toEqual(['C.TXT', 'a/deep/er/x.gongkai', 'a/z.md', 'b.txt']);
});

test('passes over hidden folders and node_modules', () => {
  write('.git/a.txt', 'node_modules/a.txt', 'sub/node_modules/b.md', 'sub/.x/c.md', 'sub/ok.md');
  expect(found()).toEqual(['sub/ok.md']);
});

test('visits a folder once though links lead back to it', () => {
  write('a/x.txt');
  symlinkSync(root, join(root, 'a', 'back'), 'dir');
  symlinkSync(join(root, 'a'), join(root, 'z'), 'dir');
  expect(found()).toEqual(['a/x.txt']);
});

test('a link that leads nowhere is found, so that reading it reports it', () => {
  symlinkSync(join(root, 'gone.txt'), join(root, 'lost.txt'));
  symlinkSync(join(root, 'circle.txt'), join(root, 'circle.txt'));
  expect(found()).toEqual(['circle.txt', 'lost.txt']);
});

test('a folder that cannot be opened is reported', () => {
  expect([...searchFolder(join(root, 'gone'))]).toMatchObject([
    { kind: 'failed', message: { en: 'No such file or folder.' } },
  ]);
});
