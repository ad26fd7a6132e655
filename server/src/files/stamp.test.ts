import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { type FileStamp, isSameStamp, stampOf } from './stamp.ts';

function stamp(path: string): FileStamp {
  const found = stampOf(path);
  if (found === null) throw new Error(`${path} has no stamp`);
  return found;
}

test('a file has the same stamp until it is written', async () => {
  const folder = temporaryFolder({ 'a.txt': '年报' });
  const path = join(folder.path, 'a.txt');
  const before = stamp(path);
  expect(isSameStamp(before, stamp(path))).toBe(true);
  folder.write('a.txt', '年度报告');
  expect(isSameStamp(before, stamp(path))).toBe(false);
});

test('a text of the same size under the same date has another stamp', async () => {
  const folder = temporaryFolder({ 'a.txt': '甲乙' });
  const path = join(folder.path, 'a.txt');
  utimesSync(path, 1000, 1000);
  const before = stamp(path);
  // The disk's clock ticks every few milliseconds.
  while (Date.now() < before.changed + 20) await new Promise((done) => setTimeout(done, 5));
  folder.write('a.txt', '丙丁');
  utimesSync(path, 1000, 1000);
  const { size, modified } = stamp(path);
  expect({ size, modified }).toEqual({ size: before.size, modified: before.modified });
  if (process.platform !== 'win32') expect(isSameStamp(before, stamp(path))).toBe(false);
});

test('folders and what is not there have none', () => {
  const { path } = temporaryFolder();
  expect(stampOf(path)).toBeNull();
  expect(stampOf(join(path, 'gone'))).toBeNull();
  expect(stampOf(join(path, 'x'.repeat(5000)))).toBeNull();
});
