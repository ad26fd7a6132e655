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
import { encodeGb18030 } from '../../test/support/encodings.ts';
import { rewriteFile } from './rewrite.ts';

let root: string;
let path: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-rewrite-'));
  path = join(root, 'a.txt');
});
afterEach(() => rmSync(root, { recursive: true }));

const OLD = { text: '旧文', encoding: 'utf-8', bom: false } as const;

test('writes in the same encoding, keeps the mode, and leaves nothing beside', () => {
  writeFileSync(path, encodeGb18030('旧文'));
  chmodSync(path, 0o640);
  expect(rewriteFile(path, { text: '旧文', encoding: 'gb18030', bom: false }, '新文')).toBeNull();
  expect([...readFileSync(path)]).toEqual([...encodeGb18030('新文')]);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(root)).toEqual(['a.txt']);
});

test('keeps the byte order mark', () => {
  writeFileSync(path, '\ufeff旧文');
  expect(rewriteFile(path, { ...OLD, bom: true }, '新文')).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('\ufeff新文');
});

test('writes through a link', () => {
  const link = join(root, 'b.txt');
  writeFileSync(path, '旧文');
  symlinkSync(path, link);
  expect(rewriteFile(link, OLD, '新文')).toBeNull();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('新文');
});

test.each([
  ['changed in the meantime', '别的'],
  ['with bytes that mean nothing', Buffer.from([0xe6, 0x97, 0xff])],
])('refuses a file %s', (_, content) => {
  writeFileSync(path, content);
  const before = readFileSync(path);
  expect(rewriteFile(path, { ...OLD, text: '\u65e7\ufffd' }, '新文')?.zh).toContain('没有改写');
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(root)).toEqual(['a.txt']);
});

test('says why nothing could be written', () => {
  expect(rewriteFile(join(root, 'gone.txt'), OLD, '新文')?.en).toContain('No such file');
});
