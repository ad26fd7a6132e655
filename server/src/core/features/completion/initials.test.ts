import { expect, test } from 'vitest';
import { readReport } from '../../report/read.ts';
import { FORMATS } from '../../template/formats.ts';
import { fold } from '../../text/fold.ts';
import { completion } from '../completion.ts';
import { initialsOf } from './initials.ts';
import { match } from './match.ts';

/** A report of headings only: whatever can be suggested outside tables is suggested in it or nowhere. */
const HEADINGS = FORMATS.flatMap(({ sections }) =>
  sections.map(({ number, title }) => `${'一二三四五六'.charAt(number - 1)}、${title}\n\n`),
).join('');

/** Every wording that is suggested anywhere. */
function vocabulary(): string[] {
  const everywhere = ['', HEADINGS].flatMap((text) => {
    const report = readReport(text, null);
    return Array.from({ length: text.length + 1 }, (_, at) => completion(report, at)).flat();
  });
  const laws = ['《', '国办'].flatMap((typed) => completion(readReport(typed, null), typed.length));
  const rows = FORMATS.flatMap(({ tables }) => [
    ...tables.disclosure.rows,
    ...tables.requests.rows,
  ]);
  return [...everywhere, ...laws, ...rows].map(({ label }) => label);
}

test('every Chinese character that is suggested can be typed by its initial', () => {
  const characters = new Set(vocabulary().flatMap((label) => [...fold(label)]));
  const chinese = [...characters].filter((character) => /\p{Script=Han}/u.test(character));
  expect(chinese.length).toBeGreaterThan(200);
  expect(chinese.filter((character) => initialsOf(character) === '')).toEqual([]);
});

test('the vocabulary holds every kind of wording', () => {
  expect(vocabulary()).toEqual(
    expect.arrayContaining([
      '一、总体情况',
      '（一）监督保障',
      '××机关20××年政府信息公开工作年度报告',
      '3.补正后申请内容仍不明确',
      '国办公开办函〔2021〕30号',
      expect.stringMatching(/^20××年，本机关收到/u),
      expect.stringMatching(/^本年度政府信息公开工作存在的主要问题/u),
      '本年度无其他需要报告的事项。',
    ]),
  );
});

test.each([
  ['xzfy', '行政复议', 'xzfy'],
  ['cf', '重复申请', 'cfsq'],
  ['zf', '重复申请', 'zfsq'],
  ['一、zt', '一、总体情况', '一、ztqk'],
  ['总t', '总体情况', '总tqk'],
  ['总', '总体情况', '总体情况'],
  ['ZT', '总体情况', 'ZTqk'],
  ['', '总体情况', '总体情况'],
])('%s fits %s, and a client may go on with %s', (typed, word, filter) => {
  expect(match(typed, word)).toBe(filter);
});

test.each([
  ['tq', '总体情况'],
  ['总体情况概', '总体情况'],
  ['（', '总体情况'],
  ['、', '总体情况'],
])('%s does not fit %s', (typed, word) => {
  expect(match(typed, word)).toBeNull();
});
