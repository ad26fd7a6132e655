import { expect, test } from 'vitest';
import { configurationFromSettings, mergeConfigurations } from './settings.ts';

const ignore = { rule: 'review/total', cell: 'a', value: '1', reason: 'x' };

test('reads what an editor sends', () => {
  expect(
    configurationFromSettings({
      rules: { 'review/total': 'hint' },
      ignore: [ignore],
      organs: { 水利局: '水务局' },
    }),
  ).toEqual({
    rules: { 'review/total': 'hint' },
    ignores: [{ ...ignore, file: null }],
    organs: { 水利局: '水务局' },
  });
});

test.each([null, undefined, 3, 'x', [], { rules: [], ignore: {} }, { rules: null, ignore: null }])(
  'anything else gives an empty configuration: %j',
  (settings) => {
    expect(configurationFromSettings(settings)).toEqual({ rules: {}, ignores: [], organs: {} });
  },
);

test('leaves out what has another shape', () => {
  const settings = {
    rules: { 'a/b': 'loud', 'c/d': 'off' },
    ignore: [null, 3, { ...ignore, reason: '' }, { ...ignore, file: 7 }, { rule: 'a/b' }],
    organs: { 水利局: 3, 水务局: ' ' },
  };
  expect(configurationFromSettings(settings)).toEqual({
    rules: { 'c/d': 'off' },
    ignores: [],
    organs: {},
  });
});

test('settings win over the file for a rule, and the ignores of both count', () => {
  const first = { ...ignore, file: 'a.txt' };
  const second = { ...ignore, file: null };
  expect(
    mergeConfigurations(
      { rules: { 'a/b': 'error', 'c/d': 'off' }, ignores: [first], organs: { 水利局: '水务局' } },
      { rules: { 'a/b': 'hint' }, ignores: [second] },
    ),
  ).toEqual({
    rules: { 'a/b': 'hint', 'c/d': 'off' },
    ignores: [first, second],
    organs: { 水利局: '水务局' },
  });
});
