import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../template/sections.ts';
import {
  ENDS_DATE,
  ENDS_PART,
  ENDS_TITLE,
  ENDS_VALUE,
  edgeOf,
  OPENS_DATE,
  OPENS_HEADING,
  OPENS_NAVIGATION,
  OPENS_PAGE_NUMBER,
  OPENS_PART,
  OPENS_VALUE,
} from './edges.ts';

const opens = (words: string, bit: number) => (edgeOf(words.charCodeAt(0)) & bit) !== 0;
const ends = (words: string, bit: number) =>
  (edgeOf(words.charCodeAt(words.length - 1)) & bit) !== 0;

describe('edgeOf', () => {
  it('lets the titles of all parts be parts and headings, with a numeral and without', () => {
    for (const title of SECTIONS.flatMap((part) => [part.title, ...part.variants])) {
      expect([title, ends(title, ENDS_PART)]).toEqual([title, true]);
      for (const bit of [OPENS_PART, OPENS_HEADING]) {
        expect([title, opens(title, bit)]).toEqual([title, true]);
      }
    }
    for (const numeral of ['一、', '第二部分', '3.', '４．', '⼀、']) {
      expect([numeral, opens(numeral, OPENS_PART)]).toEqual([numeral, true]);
    }
  });

  it.each([
    ['## 一、', OPENS_HEADING],
    ['（一）', OPENS_HEADING],
    ['2025年1月20日', OPENS_DATE],
    ['（二〇二五年一月二十日）', OPENS_DATE],
    ['【打印】', OPENS_NAVIGATION],
    ['下一篇', OPENS_NAVIGATION],
    ['- 5 -', OPENS_PAGE_NUMBER],
    ['17', OPENS_VALUE],
    ['－3', OPENS_VALUE],
    ['无', OPENS_VALUE],
  ])('%j may be what it is', (words, bit) => {
    expect(opens(words, bit)).toBe(true);
  });

  it.each([
    ['信息公开工作年度报告', ENDS_TITLE],
    ['年度报告（2024年度）', ENDS_TITLE],
    ['1月20日', ENDS_DATE],
    ['0 0 17', ENDS_VALUE],
    ['17（其中6件）', ENDS_VALUE],
    ['1264万元', ENDS_VALUE],
    ['——', ENDS_VALUE],
    ['0 O', ENDS_VALUE],
  ])('%j may be what it ends as', (words, bit) => {
    expect(ends(words, bit)).toBe(true);
  });

  it('rules out that a sentence is anything', () => {
    const sentence = '本机关主动公开文件。';
    expect(opens(sentence, ~0)).toBe(false);
    expect(ends(sentence, ~0)).toBe(false);
  });
});
