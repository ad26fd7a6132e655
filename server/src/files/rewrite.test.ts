import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
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

const DAMAGED = Buffer.concat([Buffer.from('云溪县人民政府'), Buffer.from([0xff])]);

test.each([
  ['changed in the meantime', '别的', '刚刚被别的程序修改过'],
  ['with bytes that mean nothing', DAMAGED, '无法解码'],
])('refuses a file %s', (_, content, reason) => {
  writeFileSync(path, content);
  const before = readFileSync(path);
  const message = rewriteFile(path, { ...OLD, text: '云溪县人民政府\ufffd' }, '新文');
  expect(message?.zh).toMatch(new RegExp(`没有改写：.*${reason}`, 'u'));
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(root)).toEqual(['a.txt']);
});

test('refuses a character that the encoding cannot express, and writes nothing', () => {
  const old = encodeGb18030('旧文');
  writeFileSync(path, old);
  const stored = { text: '旧文', encoding: 'gb18030', bom: false } as const;
  expect(rewriteFile(path, stored, '新文\ue5e5')?.zh).toContain('U+E5E5');
  expect([...readFileSync(path)]).toEqual([...old]);
  expect(readdirSync(root)).toEqual(['a.txt']);
});

test('refuses a file that nobody may write, though its folder would allow it', () => {
  writeFileSync(path, '旧文');
  chmodSync(path, 0o444);
  expect(rewriteFile(path, OLD, '新文')?.en).toContain('read-only');
  expect(readFileSync(path, 'utf8')).toBe('旧文');
});

test('says why nothing could be written', () => {
  expect(rewriteFile(join(root, 'gone.txt'), OLD, '新文')?.en).toContain('No such file');
  mkdirSync(path);
  expect(rewriteFile(path, OLD, '新文')?.en).toContain('not a regular file');
});

test('a second hard link keeps the old text', () => {
  writeFileSync(path, '旧文');
  linkSync(path, join(root, 'b.txt'));
  expect(rewriteFile(path, OLD, '新文')).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('新文');
  expect(readFileSync(join(root, 'b.txt'), 'utf8')).toBe('旧文');
});

test.runIf(process.getuid?.() === 0)('keeps owner and group where it may', () => {
  writeFileSync(path, '旧文');
  chownSync(path, 4321, 4322);
  chmodSync(path, 0o604);
  expect(rewriteFile(path, OLD, '新文')).toBeNull();
  const { uid, gid, mode } = statSync(path);
  expect({ uid, gid, mode: mode & 0o777 }).toEqual({ uid: 4321, gid: 4322, mode: 0o604 });
});

test('a name as long as names may be leaves room for the temporary file', () => {
  const long = join(root, `${'年'.repeat(83)}.txt`);
  writeFileSync(long, '旧文');
  expect(rewriteFile(long, OLD, '新文')).toBeNull();
  expect(readFileSync(long, 'utf8')).toBe('新文');
});

test('what an ended process left is removed once it is old; nothing else is', () => {
  const names = [
    '.gongkai-0123456789ab.tmp',
    '.gongkai-ba9876543210.tmp',
    '.gongkai-notes.tmp',
    'a.tmp',
  ];
  for (const name of names) writeFileSync(join(root, name), '');
  const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of [names[0], names[2], names[3]]) utimesSync(join(root, `${name}`), old, old);
  writeFileSync(path, '旧文');
  expect(rewriteFile(path, OLD, '新文')).toBeNull();
  expect(readdirSync(root).sort()).toEqual([...names.slice(1, 3), 'a.tmp', 'a.txt']);
});
