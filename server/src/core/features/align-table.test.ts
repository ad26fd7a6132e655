import { describe, expect, test } from 'vitest';
import { applyEdits } from '../text/edit.ts';
import { alignTable } from './align-table.ts';

/** The text after a character was typed where `$0` stands; the cursor stands behind it again. */
function typed(marked: string, character: string): string {
  const at = marked.indexOf('$0');
  const text = marked.slice(0, at) + character + marked.slice(at + 2);
  const cursor = at + character.length;
  const edits = alignTable(text, cursor, character);
  const before = edits.filter(({ span }) => span.end <= cursor);
  const moved = before.reduce((by, { span, text: put }) => {
    return by + put.length - (span.end - span.start);
  }, cursor);
  const after = applyEdits(text, edits);
  return `${after.slice(0, moved)}$0${after.slice(moved)}`;
}

describe('a table stays aligned', () => {
  test('behind Enter, the cursor on its new line', () => {
    expect(typed('| 信息内容 | 件数 |\n|---|---:|\n| 规章 | 12345 |$0', '\n')).toBe(
      '| 信息内容 |  件数 |\n| -------- | ----: |\n| 规章     | 12345 |\n$0',
    );
  });

  test('behind Enter where lines end in CRLF', () => {
    const text = '| a | b |\n| --- | --: |\n| 规章 | 1 |$0\n';
    const aligned = '| a    |   b |\n| ---- | --: |\n| 规章 |   1 |\n$0\n';
    const crlf = (each: string) => each.replaceAll('\n', '\r\n');
    expect(typed(crlf(text), '\r\n')).toBe(crlf(text).replace('$0', '\r\n$0'));
    const at = crlf(text).indexOf('$0');
    const pressed = crlf(text).replace('$0', '\r\n');
    expect(applyEdits(pressed, alignTable(pressed, at + 2, '\n'))).toBe(
      crlf(aligned).replace('$0', ''),
    );
  });

  test('behind the pipe that ends a row', () => {
    expect(typed('| a   |   b |\n| --- | --: |\n| 规章规章 | 1 $0\n', '|')).toBe(
      '| a        |   b |\n| -------- | --: |\n| 规章规章 |   1 |$0\n',
    );
  });

  test('behind a pipe that cuts a cell in two, without touching what follows the cursor', () => {
    expect(typed('| a | b |\n| --- | --- |\n| 规章$0乙 |\n', '|')).toBe(
      '| a    | b   |\n| ---- | --- |\n| 规章 |$0乙  |\n',
    );
  });

  test('behind a tab, which goes', () => {
    expect(typed('| a | b |\n| --- | --- |\n| 规章 $0| 1 |\n', '\t')).toContain('| 规章 ');
    expect(typed('| a | b |\n| --- | --- |\n| 规章 $0| 1 |\n', '\t')).not.toContain('\t');
  });

  test('with its colons, and with rows of other length', () => {
    expect(
      typed('| a | b | c |\n| :-- | :-: | --: |\n| 甲 |$0\n| 1 | 22222 | 3 | 4 |\n', '|'),
    ).toBe(
      '| a   |   b   |   c |\n| :-- | :---: | --: |\n| 甲  |       |$0\n| 1   | 22222 |   3 | 4   |\n',
    );
  });
});

describe('nothing changes', () => {
  test.each([
    ['in a table that is aligned', '| a   |   b |\n| --- | --: |\n| c   |   1 |$0', '\n'],
    ['in prose', '全文如下$0', '\n'],
    ['on the first line', '$0', '\n'],
    ['without a rule below the header', '| a | b |\n| 规章 | 1 $0', '|'],
    ['in a row that is not closed', '| a | b |\n| --- | --- |\n| 规章 |$0 1', '|'],
    ['in rows cut by tabs', '规章\t1$0\n', '\t'],
  ])('%s', (_, marked, character) => {
    expect(typed(marked, character)).toBe(marked.replace('$0', `${character}$0`));
  });
});
