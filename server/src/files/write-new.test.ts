import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFile } from './write-new.ts';

let root: string;
let path: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-new-'));
  path = join(root, 'a.txt');
});
afterEach(() => rmSync(root, { recursive: true }));

const NEW = new TextEncoder().encode('新文');

test.each([false, true])(
  'a new file appears whole, with nothing beside (replace: %s)',
  (replace) => {
    expect(writeNewFile(path, NEW, replace)).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('新文');
    expect(readdirSync(root)).toEqual(['a.txt']);
  },
);

test('a file that is there stays, and so does a link that leads nowhere', () => {
  writeFileSync(path, '旧文');
  expect(writeNewFile(path, NEW, false)?.zh).toContain('已经存在');
  expect(readFileSync(path, 'utf8')).toBe('旧文');
  const link = join(root, 'link');
  symlinkSync(join(root, 'gone'), link);
  expect(writeNewFile(link, NEW, false)?.zh).toContain('已经存在');
  expect(writeNewFile(link, NEW, true)?.zh).toContain('失效的链接');
  expect(readdirSync(root)).toEqual(['a.txt', 'link']);
});

test('replacing keeps permissions and links', () => {
  writeFileSync(path, '旧文');
  chmodSync(path, 0o640);
  const link = join(root, 'link');
  symlinkSync(path, link);
  expect(writeNewFile(link, NEW, true)).toBeNull();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('新文');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('never replaces a folder or a file that is read-only', () => {
  expect(writeNewFile(root, NEW, true)?.en).toContain('not a regular file');
  writeFileSync(path, '旧文');
  chmodSync(path, 0o444);
  expect(writeNewFile(path, NEW, true)?.en).toContain('read-only');
  expect(writeNewFile(join(root, 'no', 'folder'), NEW, false)?.en).toContain('No such file');
  expect(readdirSync(root)).toEqual(['a.txt']);
  expect(readFileSync(path, 'utf8')).toBe('旧文');
});
