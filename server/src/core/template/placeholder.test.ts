import { expect, test } from 'vitest';
import { placeholder, placeholderMarks, REWRITE_MARK, withoutRewriteMarks } from './placeholder.ts';

test('a mark that was made is found again, with its hint', () => {
  const text = `前${placeholder('机关名称')}中${REWRITE_MARK}后`;
  const found = placeholderMarks(text);
  expect(found.map(({ kind, hint }) => [kind, hint])).toEqual([
    ['fill', '机关名称'],
    ['rewrite', ''],
  ]);
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '【待填写：机关名称】',
    '【上年内容，请改写】',
  ]);
});

test('other square brackets are no marks', () => {
  expect(placeholderMarks('【公开】【待填写：\n】【待填写】')).toEqual([]);
});

test('marks to rewrite can be taken out again', () => {
  expect(withoutRewriteMarks(`${REWRITE_MARK}一是${REWRITE_MARK}`)).toBe('一是');
});
