import { expect, test } from 'vitest';
import { DEFAULT_CONFIGURATION, defaultSetting } from './configuration.ts';
import { isOff } from './is-off.ts';
import { RULES } from './registry.ts';

const set = (rule: string, setting: 'off' | 'warning') => ({
  ...DEFAULT_CONFIGURATION,
  rules: { [rule]: setting },
});

test('two rules are off until someone sets them', () => {
  const off = RULES.filter(({ id }) => isOff(id, DEFAULT_CONFIGURATION));
  expect(off.map(({ id }) => id)).toEqual(['text/punctuation', 'text/space-in-word']);
  expect(off.map(defaultSetting)).toEqual(['off', 'off']);
  expect(isOff('text/punctuation', set('text/punctuation', 'warning'))).toBe(false);
});

test('any rule can be turned off, and an unknown one is not off', () => {
  expect(isOff('review/total', DEFAULT_CONFIGURATION)).toBe(false);
  expect(isOff('review/total', set('review/total', 'off'))).toBe(true);
  expect(isOff('no/rule', DEFAULT_CONFIGURATION)).toBe(false);
});
