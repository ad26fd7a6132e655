import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { type CachedFile, readCacheFile, writeCacheFile } from './cache-file.ts';

const ENTRY: CachedFile = {
  stamp: { size: 3, modified: 1.5, changed: 2.5 },
  identities: [{ organ: '云溪县水务局', year: null }],
  found: {
    group: 'key',
    check: {
      file: { file: 'a.txt', reports: 1, readiness: [], findings: [] },
      usedIgnores: [0],
    },
  },
};
const FILES = new Map([['/a.txt', ENTRY]]);

function written(): string {
  const path = join(temporaryFolder().path, 'cache');
  expect(writeCacheFile(path, '1.0', FILES)).toBeNull();
  return path;
}

test('what is written is read again, by the same program only', () => {
  const path = written();
  expect(readCacheFile(path, '1.0')).toEqual(FILES);
  expect(readCacheFile(path, '1.1')).toEqual(new Map());
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
    Buffer.alloc(0),
  ]) {
    writeFileSync(path, damaged);
    expect(readCacheFile(path, '1.0')).toEqual(new Map());
    expect(writeCacheFile(path, '1.0', FILES)).toBeNull();
    expect(readCacheFile(path, '1.0')).toEqual(FILES);
  }
});

test('a file that is something else is never written over', () => {
  const folder = temporaryFolder({ 'report.txt': '年度报告' });
  const path = join(folder.path, 'report.txt');
  expect(writeCacheFile(path, '1.0', FILES)?.en).toContain('no cache');
  expect(readFileSync(path, 'utf8')).toBe('年度报告');
  expect(writeCacheFile(folder.path, '1.0', FILES)).not.toBeNull();
  expect(writeCacheFile(join(folder.path, 'gone', 'cache'), '1.0', FILES)).not.toBeNull();
});
