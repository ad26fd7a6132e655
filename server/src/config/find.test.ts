import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONFIGURATION_FILE } from './file-name.ts';
import { findConfiguration } from './find.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-find-'));
  mkdirSync(join(root, 'a', 'b', 'c'), { recursive: true });
  mkdirSync(join(root, 'a', 'b', CONFIGURATION_FILE));
  writeFileSync(join(root, 'a', CONFIGURATION_FILE), '{}');
});
afterAll(() => rmSync(root, { recursive: true }));

test('finds the nearest configuration above a folder; a folder of that name is none', () => {
  const expected = join(root, 'a', CONFIGURATION_FILE);
  expect(findConfiguration(join(root, 'a'))).toBe(expected);
  expect(findConfiguration(join(root, 'a', 'b', 'c'))).toBe(expected);
  expect(findConfiguration(join(root, 'a', 'not', 'there'))).toBe(expected);
});

test('finds none where there is none', () => {
  expect(findConfiguration(root)).toBeNull();
});
