import { expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { spanIn } from './sentence.ts';
import { sentencesOf } from './sentences.ts';
import { COUNTED } from './signs.ts';

function sentences(prose: string) {
  const report = readReport(`一、总体情况\n\n${prose}\n`, null);
  return { report, all: sentencesOf(report).filter(({ text }) => text !== '一、总体情况') };
}

test.each([
  ['全年公开信息3条。收到申请2件。', ['全年公开信息3条。', '收到申请2件。']],
  ['全年公开信\n息3条。', ['全年公开信息3条。']],
  ['全年公开信息\n\n收到申请2件。', ['全年公开信息', '收到申请2件。']],
  ['全年公开 1,136 条；\n收到２件', ['全年公开1136条；', '收到2件']],
])('%j', (prose, expected) => {
  expect(sentences(prose).all.map(({ text }) => text)).toEqual(expected);
});

test('a place in a sentence is one in the report', () => {
  const { report, all } = sentences('做好工作。收到 申请\n２ 件。');
  const last = all.at(-1);
  expect(last?.text).toBe('收到申请2件。');
  const span = last === undefined ? null : spanIn(last, 4, 6);
  expect(report.text.slice(span?.start, span?.end)).toBe('２ 件');
});

test.each([
  ['收到申请2件。', true],
  ['收到申请2 余件。', true],
  ['收到申请十\n件。', true],
  ['2024年收到一批件。', false],
  ['依照条例，于2024年办理。', false],
])('%j counts cases: %j', (prose, expected) => {
  const [first] = sentences(prose).all;
  expect(((first?.signs ?? 0) & COUNTED) !== 0).toBe(expected);
});
