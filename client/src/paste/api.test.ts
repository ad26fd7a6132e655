import { expect, test } from 'vitest';
import { canTakePartInPasting } from './api.ts';

test.each([
  ['1.91.0', false],
  ['1.96.4', false],
  ['1.97.0', true],
  ['1.100.0-insider', true],
  ['2.0.0', true],
  ['unknown', false],
])('VS Code %s: %s', (version, expected) => {
  expect(canTakePartInPasting(version)).toBe(expected);
});
