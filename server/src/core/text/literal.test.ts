import { expect, test } from 'vitest';
import { literalLabel, literalMarkdown, literalMessage, literalText } from './literal.ts';
import { printable } from './printable.ts';

test('a message keeps its lines and loses what an editor would obey', () => {
  expect(literalText('甲\n\t乙\u202e丙\u0000')).toBe('甲\n\t乙<U+202E>丙␀');
});

test('a notification makes no link', () => {
  // How VS Code finds links in a notification: src/vs/base/common/linkedText.ts.
  const link = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+(?: (["']).+?\1)?\)/iu;
  const text = '[点这里](command:workbench.action.quit) [x](https://example.com)';
  expect(link.test(text)).toBe(true);
  expect(link.test(literalMessage(text))).toBe(false);
});

test('a label makes no picture', () => {
  expect(literalLabel('$(trash) 一\n二')).not.toMatch(/\$\(|\n/u);
});

test('Markdown says it on one line', () => {
  expect(literalMarkdown('# 一\n[x](command:y)')).toBe('\\# 一 \\[x\\](command:y)');
});

test.each(['::set-output name=a::b', '  ::error::x', '##[error]x', '甲##vso[task.setvariable]x'])(
  'a log obeys nothing of %s',
  (text) => {
    // GitHub looks behind spaces at the beginning of a line, Azure anywhere in it.
    expect(printable(text)).not.toMatch(/^\s*::|##\w*\[/u);
    expect(printable(text).replaceAll('\u200b', '')).toBe(text);
  },
);
