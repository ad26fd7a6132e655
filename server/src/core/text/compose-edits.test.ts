import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeEdits } from './compose-edits.ts';
import { applyEdits, type TextEdit } from './edit.ts';

test('an edit of what an edit has put in becomes one edit', () => {
  const first = [{ span: { start: 2, end: 3 }, text: '二十' }];
  const second = [{ span: { start: 3, end: 4 }, text: '一' }];
  expect(composeEdits(first, second)).toEqual([{ span: { start: 2, end: 3 }, text: '二一' }]);
});

test('what is put in and taken out again is no edit', () => {
  const first = [{ span: { start: 1, end: 1 }, text: '页码' }];
  const second = [{ span: { start: 1, end: 3 }, text: '' }];
  expect(composeEdits(first, second)).toEqual([]);
});

test('two steps at once give what they give one after the other', () => {
  let overlapping = 0;
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), edits(), edits(), (text, a, b) => {
      const first = within(text, a);
      const between = applyEdits(text, first);
      const second = within(between, b);
      const both = composeEdits(first, second);
      expect(applyEdits(text, both)).toBe(applyEdits(between, second));
      expectApart(text, both);
      if (both.length < first.length + second.length) overlapping++;
    }),
    { numRuns: 500 },
  );
  expect(overlapping).toBeGreaterThan(50);
});

interface Draft {
  readonly gap: number;
  readonly length: number;
  readonly text: string;
}

function edits(): fc.Arbitrary<readonly Draft[]> {
  const draft = fc.record({
    gap: fc.nat({ max: 4 }),
    length: fc.nat({ max: 3 }),
    text: fc.string({ maxLength: 3 }),
  });
  return fc.array(draft, { maxLength: 4 });
}

/** The drafts as edits of a text, one behind the other. */
function within(text: string, drafts: readonly Draft[]): TextEdit[] {
  let at = 0;
  return drafts.map(({ gap, length, text: put }) => {
    const start = Math.min(at + gap, text.length);
    at = Math.min(start + length, text.length);
    return { span: { start, end: at }, text: put };
  });
}

function expectApart(text: string, all: readonly TextEdit[]): void {
  let last = 0;
  for (const { span } of all) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    last = span.end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}
