import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../relations/evaluate.ts';
import { type TestCell, testTable } from '../../relations/testing.ts';
import type { Localized } from '../../text/localized.ts';
import { likelyError } from './likely-error.ts';

/** The sentence of the first relation that fails. */
function sentence(rows: Readonly<Record<string, readonly TestCell[]>>): Localized | null {
  const table = testTable('requests', {
    new: [12, 1, 0, 0, 0, 0, 13],
    r1: [12, 1, 0, 0, 0, 0, 13],
    r7: [12, 1, 0, 0, 0, 0, 13],
    ...rows,
  });
  const failing = relationsOf(table).find(({ state }) => state === 'fails');
  return failing === undefined ? null : likelyError(failing);
}

describe('likelyError', () => {
  it.each<[string, readonly TestCell[], string]>([
    ['swapped', [21, 1, 0, 0, 0, 0, 13], '“自然人”应为 12（现为 21，两位数字颠倒）'],
    ['replaced', [17, 1, 0, 0, 0, 0, 13], '“自然人”应为 12（现为 17，一位数字不同）'],
    ['missing', [12, 1, 0, 0, 0, 0, 3], '“总计”应为 13（现为 3，少了一位数字）'],
    ['extra', [122, 1, 0, 0, 0, 0, 13], '“自然人”应为 12（现为 122，多了一位数字）'],
    ['a single digit', [12, 4, 0, 0, 0, 0, 13], '“商业企业”应为 1（现为 4）'],
    ['a sign too many', [-12, 1, 0, 0, 0, 0, 13], '“自然人”应为 12（现为 -12）'],
    ['no slip', [94, 1, 0, 0, 0, 0, 13], '“自然人”应为 12（现为 94）'],
    ['a blank', [12, '', 0, 0, 0, 0, 13], '“商业企业”应为 1（现未填数字）'],
  ])('names the cell and what explains it: %s', (_, r1, expected) => {
    expect(sentence({ r1 })?.zh).toBe(`最可能的错误：“（一）予以公开”的${expected}。`);
  });

  it('says so in English', () => {
    expect(sentence({ r1: [21, 1, 0, 0, 0, 0, 13] })?.en).toBe(
      ' Most likely error: “自然人” of “（一）予以公开” should be 12 (now 21, two digits swapped).',
    );
  });

  it('names both cells of a row', () => {
    expect(sentence({ r1: [21, 7, 0, 0, 0, 0, 13] })?.zh).toBe(
      '最可能的错误：“（一）予以公开”的“自然人”应为 12（现为 21，两位数字颠倒），“（一）予以公开”的“商业企业”应为 1（现为 7）。',
    );
  });

  it('is empty where several cells could be the wrong one', () => {
    // Either one more was received than there really was, or one was not carried over.
    expect(sentence({ new: [13, 1, 0, 0, 0, 0, 14] })).toEqual({ zh: '', en: '' });
  });
});
