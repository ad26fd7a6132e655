import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('nothing set: open files, Chinese, no rule changed', () => {
  expect(readSettings(null, null)).toEqual({
    configuration: { rules: {}, ignores: [] },
    scope: 'openFiles',
    locale: 'zh',
  });
});

test.each([
  ['auto', 'zh-cn', 'zh'],
  ['auto', 'zh-Hant', 'zh'],
  ['auto', 'en', 'en'],
  ['auto', 'de', 'en'],
  ['auto', '', 'zh'],
  ['auto', null, 'zh'],
  [undefined, 'en-US', 'en'],
  ['zh-cn', 'en', 'zh'],
  ['en', 'zh-cn', 'en'],
  ['fr', 'zh-cn', 'zh'],
])('language %s in an editor that speaks %s: %s', (language, client, locale) => {
  expect(readSettings({ language }, client).locale).toBe(locale);
});

test('scope workspace is taken', () => {
  expect(readSettings({ check: { scope: 'workspace' } }, null).scope).toBe('workspace');
});

test('anything at all gives settings', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (section, check) => {
      expect(['openFiles', 'workspace']).toContain(readSettings(section, null).scope);
      expect(readSettings({ check, rules: section, ignore: check }, null).locale).toBe('zh');
    }),
  );
});
