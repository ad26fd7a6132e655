import { expect, test } from 'vitest';
import type { Block } from '../core/features/hover.ts';
import { markupOf } from './markdown.ts';

test('headings, sentences and formulas are told apart', () => {
  const blocks = [
    block('heading', '1.属于国家秘密'),
    block('text', '件数。'),
    block('code', 'a = b'),
  ];
  expect(markupOf(blocks, 'zh', true)).toEqual({
    kind: 'markdown',
    value: '### 1\\.属于国家秘密\n\n件数。\n\n```text\na = b\n```',
  });
});

test('a client without Markdown gets the words alone', () => {
  const blocks = [block('heading', '1.<b>'), block('code', '`')];
  expect(markupOf(blocks, 'zh', false)).toEqual({ kind: 'plaintext', value: '1.<b>\n\n`' });
});

test.each([
  ['[点这里](command:workbench.action.quit)', '\\[点这里\\](command:workbench.action.quit)'],
  ['![](https://example.com/x.png)', '\\!\\[\\](https\\://example.com/x.png)'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['`a` **b** _c_ ~~d~~', '\\`a\\` \\*\\*b\\*\\* \\_c\\_ \\~\\~d\\~\\~'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['见www.example.com或a@example.com', '见www\\.example.com或a\\@example.com'],
  ['a | b\\', 'a \\| b\\\\'],
  ['$(trash)', '\\$(trash)'],
  ['# 一\n\n- 二\n    三', '\\# 一 - 二 三'],
  ['- 一', '\\- 一'],
  ['12) 一', '12\\) 一'],
  ['=====', '\\====='],
])('%s is said literally', (text, escaped) => {
  expect(markupOf([block('text', text)], 'zh', true).value).toBe(escaped);
});

test('a formula cannot end its own fence', () => {
  const { value } = markupOf([block('code', '``` [a](command:b) ````')], 'zh', true);
  expect(value).toBe('`````text\n``` [a](command:b) ````\n`````');
});

test('the language is the one that was asked for', () => {
  const both: Block = { kind: 'text', text: { zh: '总计', en: 'Total' } };
  expect(markupOf([both], 'en', true).value).toBe('Total');
});

function block(kind: Block['kind'], text: string): Block {
  return { kind, text: { zh: text, en: '' } };
}
