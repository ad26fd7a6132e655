import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { type Compiled, compileCached } from './code-cache.ts';

const PROGRAM = 'exports.answer = () => 6 * 7;';

test('what was compiled is kept for the next run', () => {
  const { path } = temporaryFolder({ 'program.js': PROGRAM });
  const first = compiled(path);
  expect(first.isCached).toBe(false);
  expect(answerOf(first)).toBe(42);
  first.store();
  const second = compiled(path);
  expect(second.isCached).toBe(true);
  expect(answerOf(second)).toBe(42);
});

test('nothing is written before it is stored', () => {
  const { path } = temporaryFolder({ 'program.js': PROGRAM });
  answerOf(compiled(path));
  expect(readdirSync(path)).toEqual(['program.js']);
});

test('another program of the same length is not taken for the one that was stored', () => {
  const folder = temporaryFolder({ 'program.js': PROGRAM });
  compiled(folder.path).store();
  folder.write('program.js', PROGRAM.replace('6 * 7', '6 + 7'));
  const changed = compiled(folder.path);
  expect(changed.isCached).toBe(false);
  expect(answerOf(changed)).toBe(13);
});

test('of several versions only the last one stays', () => {
  const folder = temporaryFolder({ 'program.js': PROGRAM });
  compiled(folder.path).store();
  folder.write('program.js', `${PROGRAM} // newer`);
  compiled(folder.path).store();
  expect(readdirSync(cacheOf(folder.path))).toHaveLength(1);
  expect(compiled(folder.path).isCached).toBe(true);
});

test('what is damaged is not used, and is replaced', () => {
  const { path } = temporaryFolder({ 'program.js': PROGRAM });
  compiled(path).store();
  const [name = ''] = readdirSync(cacheOf(path));
  const file = join(cacheOf(path), name);
  const whole = readFileSync(file);
  const flipped = Buffer.from(whole);
  flipped.writeUInt8(flipped.readUInt8(flipped.length - 9) ^ 1, flipped.length - 9);
  for (const damaged of [flipped, whole.subarray(0, 40), whole.subarray(0, 2), Buffer.alloc(0)]) {
    writeFileSync(file, damaged);
    const again = compiled(path);
    expect(again.isCached).toBe(false);
    expect(answerOf(again)).toBe(42);
    again.store();
    expect(compiled(path).isCached).toBe(true);
  }
});

test('a folder that cannot be written changes nothing', () => {
  const { path } = temporaryFolder({ 'program.js': PROGRAM, cache: 'a file, not a folder' });
  const program = compiled(path);
  expect(answerOf(program)).toBe(42);
  expect(() => program.store()).not.toThrow();
  expect(readFileSync(join(path, 'cache'), 'utf8')).toBe('a file, not a folder');
});

test('what else lies in the folder stays', () => {
  const { path } = temporaryFolder({ 'program.js': PROGRAM });
  mkdirSync(cacheOf(path));
  writeFileSync(join(cacheOf(path), 'other'), '');
  compiled(path).store();
  expect(readdirSync(cacheOf(path))).toContain('other');
});

function cacheOf(folder: string): string {
  return join(folder, 'cache');
}

function compiled(folder: string): Compiled {
  const program = compileCached(join(folder, 'program.js'), cacheOf(folder));
  if (program === null)
    throw new Error('These tests need a Node that can sum bytes (20.15, 22.2).');
  return program;
}

function answerOf({ run }: Compiled): unknown {
  const module: { exports: { answer?: () => unknown } } = { exports: {} };
  run(module.exports, createRequire(import.meta.url), module, 'program.js', '.');
  return module.exports.answer?.();
}
