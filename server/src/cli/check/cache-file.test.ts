import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { type CachedFile, readCacheFile, writeCacheFile } from './cache-file.ts';
import { readLastRun } from './last-run.ts';

const ENTRY: CachedFile = {
  stamp: { size: 3, modified: 1.5, changed: 2.5 },
  identities: [{ organ: '云溪县水务局', year: null }],
  found: {
    group: 'key',
    check: Buffer.from('{ "usedIgnores": [0] }'),
  },
};
const FILES = new Map([
  ['/a.txt', ENTRY],
  ['/b.txt', { ...ENTRY, found: null }],
  ['/c.txt', { ...ENTRY, found: { group: 'other', check: Buffer.from('{}') } }],
]);
const RUN = { key: 'key', printed: [Buffer.from('甲'), Buffer.from('乙\n')], code: 1 };

function written(): string {
  const path = join(temporaryFolder().path, 'cache');
  expect(writeCacheFile(path, '1.0', FILES, RUN)).toBeNull();
  return path;
}

test('what is written is read again, by the same program only', () => {
  const path = written();
  expect(readCacheFile(path, '1.0')).toEqual(FILES);
  expect(readCacheFile(path, '1.1')).toEqual(new Map());
});

test('what was printed is had without the rest, by the same run of the same program only', () => {
  const path = written();
  const again = readLastRun(path, '1.0', 'key');
  expect(again).toEqual({ key: 'key', printed: [Buffer.from('甲乙\n')], code: 1 });
  expect(readLastRun(path, '1.0', 'other')).toBeNull();
  expect(readLastRun(path, '1.1', 'key')).toBeNull();
  expect(writeCacheFile(path, '1.0', FILES, null)).toBeNull();
  expect(readLastRun(path, '1.0', 'key')).toBeNull();
  expect(readCacheFile(path, '1.0')).toEqual(FILES);
});

test('is for nobody else to read', () => {
  const mode = statSync(written()).mode & 0o777;
  if (process.platform !== 'win32') expect(mode.toString(8)).toBe('600');
});

test('whatever is damaged counts for nothing, and is written over', () => {
  const path = written();
  const whole = readFileSync(path);
  for (const damaged of [
    whole.subarray(0, 40),
    whole.subarray(0, -1),
    Buffer.from(whole.toString('utf8').replace('水', '火')),
    Buffer.from(whole.toString('utf8').replace('甲', '丙')),
    Buffer.from(whole.toString('utf8').replace('"code":1', '"code":0')),
    Buffer.alloc(0),
  ]) {
    writeFileSync(path, damaged);
    expect(readCacheFile(path, '1.0')).toEqual(new Map());
    if (damaged.length !== whole.length) expect(readLastRun(path, '1.0', 'key')).toBeNull();
    expect(writeCacheFile(path, '1.0', FILES, RUN)).toBeNull();
    expect(readCacheFile(path, '1.0')).toEqual(FILES);
  }
});

test('nothing damaged is printed again', () => {
  const path = written();
  const whole = readFileSync(path, 'utf8');
  for (const [from, to] of [
    ['甲', '丙'],
    ['"code":1', '"code":0'],
    ['"key":"key"', '"key":"kez"'],
  ] as const) {
    writeFileSync(path, whole.replace(from, to));
    expect(whole).toContain(from);
    expect(readLastRun(path, '1.0', 'key')).toBeNull();
    expect(readLastRun(path, '1.0', 'kez')).toBeNull();
  }
});

test('a file that is something else is never written over', () => {
  const folder = temporaryFolder({ 'report.txt': '年度报告' });
  const path = join(folder.path, 'report.txt');
  expect(writeCacheFile(path, '1.0', FILES, RUN)?.en).toContain('no cache');
  expect(readFileSync(path, 'utf8')).toBe('年度报告');
  expect(writeCacheFile(folder.path, '1.0', FILES, RUN)).not.toBeNull();
  expect(writeCacheFile(join(folder.path, 'gone', 'cache'), '1.0', FILES, RUN)).not.toBeNull();
});
