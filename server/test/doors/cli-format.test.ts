import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeGb18030, encodeUtf16 } from '../support/encodings.ts';
import { COUNTY } from '../support/fixtures.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { folderWith, gongkai } from './cli-process.ts';

const TABS = LAYOUTS['tabs']?.(COUNTY) ?? '';

/** What the report becomes. */
function formatted(text = TABS): string {
  const cwd = folderWith({ 'a.txt': text });
  const { code, stdout, stderr } = gongkai(['format', 'a.txt'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(text);
  return stdout;
}

test('prints one file in the canonical layout and leaves it as it is', () => {
  const text = formatted();
  expect(text).toContain('| 规章               |                          0 |            0 |');
  expect(text).toContain('\n一、总体情况\n');
  expect(formatted(text)).toBe(text);
});

test('the headings of Markdown have marks', () => {
  const cwd = folderWith({ 'a.md': TABS });
  expect(gongkai(['format', 'a.md'], { cwd }).stdout).toContain('\n## 一、总体情况\n');
});

test('the figures are the same afterwards, and so is the rest of the findings', () => {
  const cwd = folderWith({ 'a.txt': TABS, 'b.txt': formatted() });
  const [before, after] = ['a.txt', 'b.txt'].map((name) =>
    gongkai(['figures', name], { cwd }).stdout.replace(name, ''),
  );
  expect(after).toBe(before);
  expect(gongkai(['check', 'b.txt'], { cwd }).code).toBe(0);
});

test.each([
  ['a byte order mark', new TextEncoder().encode(`\ufeff${TABS}`), 'utf-8'],
  ['UTF-16', encodeUtf16(`\ufeff${TABS}`, 'little'), 'utf-16le'],
  ['GB18030', encodeGb18030(TABS), 'gb18030'],
])('--write keeps %s', (_, bytes, encoding) => {
  const cwd = folderWith({ 'a.txt': bytes });
  const { code, stdout, stderr } = gongkai(['format', '--write', 'a.txt'], { cwd });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'a.txt\n', stderr: '' });
  const written = new TextDecoder(encoding, { ignoreBOM: true }).decode(
    readFileSync(join(cwd, 'a.txt')),
  );
  const mark = encoding === 'gb18030' ? '' : '\ufeff';
  expect(written).toBe(mark + formatted());
  expect(readdirSync(cwd)).toEqual(['a.txt']);
  expect(gongkai(['format', '--write', 'a.txt'], { cwd }).stdout).toBe('');
});

test('--write keeps CRLF', () => {
  const cwd = folderWith({ 'a.txt': TABS.replaceAll('\n', '\r\n') });
  expect(gongkai(['format', '--write', 'a.txt'], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(formatted().replaceAll('\n', '\r\n'));
});

test('--write rewrites nothing that it cannot write back to the byte', () => {
  const bytes = Buffer.concat([Buffer.from(TABS), Buffer.from([0xe4, 0xba, 0x0a])]);
  const cwd = folderWith({ 'a.txt': bytes });
  const { code, stderr } = gongkai(['format', '--write', 'a.txt'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('a.txt: 没有改写');
  expect(readFileSync(join(cwd, 'a.txt'))).toEqual(bytes);
});

test('--check lists what would change, changes nothing, and ends with 1', () => {
  const cwd = folderWith({ 'a.txt': TABS, 'b.txt': formatted(), 'c.md': '# 会议纪要\n' });
  const { code, stdout } = gongkai(['format', '--check', '.'], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: 'a.txt\n' });
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(TABS);
  expect(gongkai(['format', '--check', 'b.txt'], { cwd }).code).toBe(0);
});

test.each([
  [['format'], '没有写要整理的文件'],
  [['format', '--write', '--check', 'a.txt'], '只能选一个'],
  [['format', 'a.txt', 'b.txt'], '一次只能'],
  [['format', 'gone.txt'], 'gone.txt: 没有这个文件'],
])('%j cannot be done', (args, message) => {
  const cwd = folderWith({ 'a.txt': TABS, 'b.txt': TABS });
  const { code, stdout, stderr } = gongkai(args, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
