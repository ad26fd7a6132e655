import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('nothing set: open files, Chinese, no rule changed', () => {
  expect(readSettings(null, null)).toEqual({
    configuration: { rules: {}, ignores: [], organs: {} },
    scope: 'openFiles',
    indexes: true,
    folders: [],
    locale: 'zh',
    codeLenses: true,
    inlayHints: 'problems',
    maxDocumentSize: 20,
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

test('lenses can be turned off, and hints be fewer or more', () => {
  expect(readSettings({ codeLens: { enabled: false } }, null).codeLenses).toBe(false);
  expect(readSettings({ inlayHints: 'off' }, null).inlayHints).toBe('off');
  expect(readSettings({ inlayHints: 'all' }, null).inlayHints).toBe('all');
  expect(readSettings({ inlayHints: 'many' }, null).inlayHints).toBe('problems');
});

test('anything at all gives settings', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (section, check) => {
      expect(['openFiles', 'workspace']).toContain(readSettings(section, null).scope);
      expect(readSettings({ check, rules: section, ignore: check }, null).locale).toBe('zh');
    }),
  );
});

test('further folders are taken, whatever else stands in the list', () => {
  expect(readSettings({ index: { folders: ['往年', 3, null] } }, null).folders).toEqual(['往年']);
  expect(readSettings({ index: { folders: '往年' } }, null).folders).toEqual([]);
});
