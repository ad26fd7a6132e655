import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LARGEST_FILE, readRegularFile, readTextFile } from './read.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-read-'));
});
afterAll(() => rmSync(root, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

test('reads a text, and an empty one', () => {
  expect(readTextFile(file('a.txt', '年报'))).toMatchObject({ kind: 'text', text: '年报' });
  expect(readTextFile(file('b.txt', ''))).toMatchObject({ kind: 'text', text: '' });
});

test('refuses a file beyond the limit without reading it', () => {
  const path = file('large.txt', '');
  truncateSync(path, LARGEST_FILE + 1);
  expect(readTextFile(path)).toMatchObject({
    kind: 'failed',
    message: { en: expect.stringContaining('64 MB') },
  });
});

test('says why a path cannot be read', () => {
  const circle = join(root, 'circle');
  symlinkSync(circle, circle);
  const reasons = [root, join(root, 'gone'), circle, join(root, 'x'.repeat(5000))].map((path) => {
    const read = readTextFile(path);
    return read.kind === 'failed' ? read.message.en : read.kind;
  });
  expect(reasons).toEqual([
    'This is a folder, not a file.',
    'No such file or folder.',
    'Its links lead round in a circle.',
    'The path is too long.',
  ]);
});

test('reads again only what has its text at rest', () => {
  const path = file('again.txt', '年报');
  expect(readRegularFile(path)).toMatchObject({ kind: 'text', text: '年报' });
  expect(readRegularFile(root)).toMatchObject({ kind: 'failed' });
  expect(readRegularFile(join(root, 'gone'))).toMatchObject({
    kind: 'failed',
    message: { en: 'No such file or folder.' },
  });
});
