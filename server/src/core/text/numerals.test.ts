import { describe, expect, it } from 'vitest';
import { chineseNumeral, toChineseNumeral } from './numerals.ts';

describe('chineseNumeral', () => {
  it.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['九十九', 99],
  ])('reads %s as %i', (text, value) => {
    expect(chineseNumeral(text)).toBe(value);
  });

  it.each(['', '零', '十零', '一二', '十十', '百', '零十', '二十十', '5', '一十一一', '总'])(
    'takes %j for no numeral',
    (text) => {
      expect(chineseNumeral(text)).toBeNull();
    },
  );
});

describe('toChineseNumeral', () => {
  it('writes what chineseNumeral reads, from 1 to 99', () => {
    for (let value = 1; value <= 99; value++) {
      expect(chineseNumeral(toChineseNumeral(value))).toBe(value);
    }
  });

  it.each([
    [6, '六'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [21, '二十一'],
  ])('writes %i as %s', (value, text) => {
    expect(toChineseNumeral(value)).toBe(text);
  });
});
