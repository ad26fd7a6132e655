import { describe, expect, it } from 'vitest';
import { scanLines } from './lines.ts';
import { isPageNumber } from './page-number.ts';

function test(text: string): boolean {
  return scanLines(text).some((line) => isPageNumber(text, line));
}

describe('isPageNumber', () => {
  it.each([
    '- 5 -',
    '-5-',
    '— 12 —',
    '–3–',
    '－7－',
    '  - 5 -  ',
    '第5页',
    '第 5 页',
    '第5页 共12页',
    '第5页，共12页',
    '第5页/共12页',
    '5 / 12',
    '5/12',
  ])('takes %j for one', (text) => {
    expect(test(text)).toBe(true);
  });

  it.each([
    '',
    '5',
    '-5',
    '- -',
    '- 5 - 6 -',
    '0 0 0',
    '- 5 - 0 0',
    '第五页',
    '第5页起',
    '第二十条第（五）项',
    '2024/12/31',
    '2024-01-20',
  ])('takes %j for none', (text) => {
    expect(test(text)).toBe(false);
  });
});
