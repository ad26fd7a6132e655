import { describe, expect, it } from 'vitest';
import { digitValue, isDigit, isSpace, trim } from './characters.ts';

const code = (character: string): number => character.charCodeAt(0);

describe('isSpace', () => {
  it.each([
    ['a blank', ' '],
    ['a tab', '\t'],
    ['a line feed', '\n'],
    ['a carriage return', '\r'],
    ['the full-width blank of Chinese text', '\u3000'],
    ['the no-break blank of web pages', '\u00a0'],
    ['a zero-width blank', '\u200b'],
    ['a byte order mark', '\ufeff'],
  ])('takes %s for white space', (_, character) => {
    expect(isSpace(code(character))).toBe(true);
  });

  it.each(['0', '－', '|', '一', '\u0000', '\ud83d'])('takes %j for none', (character) => {
    expect(isSpace(code(character))).toBe(false);
  });
});

describe('isDigit and digitValue', () => {
  it('read half-width and full-width digits alike', () => {
    for (const digits of ['0123456789', '０１２３４５６７８９']) {
      expect([...digits].every((digit) => isDigit(code(digit)))).toBe(true);
      expect([...digits].map((digit) => digitValue(code(digit)))).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
      ]);
    }
  });

  it.each(['/', ':', '／', '：', '一', '①', '²', ' '])('take %j for no digit', (character) => {
    expect(isDigit(code(character))).toBe(false);
  });
});

describe('trim', () => {
  it.each([
    ['  12\t', '12'],
    ['\u3000总 计\u00a0', '总 计'],
    ['12', '12'],
  ])('%j leaves %j', (text, left) => {
    const { start, end } = trim(text, 0, text.length);
    expect(text.slice(start, end)).toBe(left);
  });

  it('stays inside what it was given', () => {
    expect(trim('  a  b  ', 4, 5)).toEqual({ start: 5, end: 5 });
    expect(trim('ab', 1, 1)).toEqual({ start: 1, end: 1 });
  });

  it('leaves nothing of white space, in its place', () => {
    const { start, end } = trim('x   y', 1, 4);
    expect(start).toBe(end);
  });
});
