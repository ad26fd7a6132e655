import { describe, expect, it } from 'vitest';
import { scanLines } from './lines.ts';

describe('scanLines', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['a\n\n', ['a', '', '']],
    ['\r\r\n', ['', '', '']],
    ['a\u2028b', ['a\u2028b']],
  ])('cuts %j into %j', (text, lines) => {
    expect(scanLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });

  it.each([
    ['  总 计\t', '总 计'],
    ['\u3000\u3000一、', '一、'],
    ['\ufeff## 一、', '## 一、'],
  ])('knows that in %j the visible characters are %j', (text, visible) => {
    const [line] = scanLines(text);
    expect(line && text.slice(line.from, line.to)).toBe(visible);
  });

  it('has nothing visible on a line of white space', () => {
    const [, line] = scanLines('a\n \t\u3000\nb');
    expect(line?.from).toBe(line?.to);
  });
});
