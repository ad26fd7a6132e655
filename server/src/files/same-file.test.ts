import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSameFile } from './same-file.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-same-'));
  writeFileSync(join(root, 'a'), '甲');
  writeFileSync(join(root, 'b'), '甲');
  symlinkSync(join(root, 'a'), join(root, 'symbolic'));
  linkSync(join(root, 'a'), join(root, 'hard'));
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['a', 'a', true],
  ['a', './x/../a', true],
  ['a', 'symbolic', true],
  ['a', 'hard', true],
  ['gone', 'gone', true],
  ['a', 'b', false],
  ['a', 'gone', false],
  ['gone', 'gone too', false],
])('%s and %s: %s', (a, b, same) => {
  expect(isSameFile(join(root, a), `${root}/${b}`)).toBe(same);
});
