import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import language from '../../../language-configuration.json' with { type: 'json' };
import manifest from '../../../package.json' with { type: 'json' };

const ROOT = new URL('../../../', import.meta.url);
const { contributes, icon } = manifest;

describe('a word', () => {
  const pattern = new RegExp(language.wordPattern.pattern, `${language.wordPattern.flags}g`);

  test.each([
    ['行政许可决定18342件', ['行政许可决定', '18342', '件']],
    ['收费1,264.0385万元，占98.5%', ['收费', '1,264.0385', '万元', '占', '98.5%']],
    ['1.属于国家秘密', ['1', '属于国家秘密']],
    ['（一）予以公开', ['一', '予以公开']],
    ['１２件', ['１２', '件']],
    ['使用 VS Code 编辑', ['使用', 'VS', 'Code', '编辑']],
  ])('in %s is a number, a run of Chinese, or letters', (text, words) => {
    expect(text.match(pattern)).toEqual(words);
  });

  test('ends at Chinese punctuation when one double-clicks, and not inside a number', () => {
    const separators = contributes.configurationDefaults['[gongkai]']['editor.wordSeparators'];
    for (const mark of '（）《》〔〕“”、，。：；') expect(separators).toContain(mark);
    for (const mark of ['.', ',', '%']) expect(separators).not.toContain(mark);
  });
});

test('every bracket closes by itself, and around a selection', () => {
  const pairs = language.autoClosingPairs.map(({ open, close }) => [open, close]);
  expect(pairs).toEqual(language.brackets);
  expect(language.surroundingPairs).toEqual(language.brackets);
});

test('every file that the manifest names for the language is there, and the icon is a square', () => {
  const files = [
    ...contributes.languages.flatMap((each) => [
      each.configuration,
      each.icon?.light,
      each.icon?.dark,
    ]),
    ...contributes.grammars.map(({ path }) => path),
  ].filter((path) => path !== undefined);
  expect(files).toHaveLength(4);
  for (const file of files) {
    expect(readFileSync(new URL(file, ROOT)).length, file).toBeGreaterThan(0);
  }
  const png = readFileSync(new URL(icon, ROOT));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([128, 128]);
});
