import { describe, expect, test } from 'vitest';
import { readText, type TextReading } from '../../src/core/reading.ts';
import { analyse } from '../../src/core/snapshot.ts';
import { splitText } from '../../src/core/syntax/split.ts';
import { compilationOf, replaced } from '../support/compilations.ts';
import { workOf } from '../support/work.ts';

/** Work is counted, never timed: what it costs to read a text, and what to read it again. */

const UNIT = compilationOf(10);

/** A compilation of about so many megabytes in UTF-8. */
function megabytes(size: number): string {
  return UNIT.repeat(Math.ceil((size * 1e6) / Buffer.byteLength(UNIT)));
}

describe('the work for one character', () => {
  const perCharacter = (text: string, run: (text: string) => void) =>
    workOf(() => run(text)) / text.length;

  test('is the same in 10 MB as in 0.1 MB, where reports are told apart', () => {
    const [small, large] = [0.1, 10].map((size) => perCharacter(megabytes(size), splitText));
    expect(large).toBeLessThan((small ?? 0) * 1.1);
  });

  test('is the same in 1 MB as in 0.1 MB, where they are read and checked', () => {
    const [small, large] = [0.1, 1].map((size) =>
      perCharacter(megabytes(size), (text) => analyse(text)),
    );
    expect(large).toBeLessThan((small ?? 0) * 1.1);
  });
});

describe('after a change in a compilation of 120 reports', () => {
  const text = compilationOf(120);
  const before = readText(text, null);

  /** How many reports there are, and how many of them are not the same as before. */
  function changed(
    start: number,
    end: number,
    words: string,
  ): readonly [all: number, read: number] {
    const after = readText(replaced(text, { start, end, words }), null, before);
    const known = new Set(before.reports.map(({ report }) => report));
    const read = after.reports.filter(({ report }) => !known.has(report));
    return [after.reports.length, read.length];
  }

  const middle = before.reports[60]?.start ?? 0;
  const next = before.reports[61]?.start ?? 0;
  const paragraph = text.indexOf('。', middle);

  test('there are 120', () => {
    expect(before.reports.length).toBe(120);
  });

  test.each([
    ['a character is typed', paragraph, paragraph, '字', [120, 1]],
    ['a line is typed', paragraph, paragraph, '\n云溪县。\n', [120, 1]],
    ['a character is deleted', paragraph, paragraph + 1, '', [120, 1]],
    ['nothing is typed', paragraph, paragraph, '', [120, 0]],
    [
      'a report is inserted between two',
      middle,
      middle,
      compilationOf(1).replace('年', ' 年'),
      [121, 1],
    ],
    ['a report is doubled', middle, middle, text.slice(middle, next), [121, 0]],
    ['a report is deleted', middle, next, '', [119, 0]],
    ['a report loses all that tells it from the one before', middle, next - 200, '', [119, 1]],
    [
      'the first and the last are changed at once',
      0,
      text.length,
      `字${text.slice(1, -1)}字`,
      [120, 2],
    ],
  ])('%s: what is read again', (_, start, end, words, expected) => {
    expect(changed(start, end, words)).toEqual(expected);
  });

  test('the work for a key hardly grows with the rest of the text', () => {
    const workIn = (whole: string) => {
      const reading: TextReading = readText(whole, null);
      const at = whole.indexOf('。', whole.length / 2);
      const after = replaced(whole, { start: at, end: at, words: '字' });
      return workOf(() => readText(after, null, reading));
    };
    expect(workIn(compilationOf(200))).toBeLessThan(workIn(compilationOf(20)) * 1.5);
  });
});
