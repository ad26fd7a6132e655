import { expect, test } from 'vitest';
import { readReport } from '../../report/read.ts';
import { exampleProse } from '../../rules/helpers/prose-example.ts';
import { inlayHints } from '../inlay-hints.ts';

const REQUESTS = {
  new: [2, 0, 0, 0, 0, 0, 2],
  carried: [1, 0, 0, 0, 0, 0, 1],
  r1: [3, 0, 0, 0, 0, 0, 3],
  r7: [3, 0, 0, 0, 0, 0, 3],
};

/** The sentence with the hints in it, in 「」. */
function shown(sentence: string): string {
  const text = exampleProse(sentence, { requests: REQUESTS });
  const start = text.indexOf(sentence);
  const hints = inlayHints(readReport(text, null), 'problems');
  return hints
    .toReversed()
    .reduce(
      (line, { offset, label }) =>
        `${line.slice(0, offset - start)}「${label.zh}」${line.slice(offset - start)}`,
      sentence,
    );
}

test('a figure that agrees with no figure of the table is followed by those', () => {
  expect(shown('全年收到政府信息公开申请5件。')).toMatch(
    /^全年收到政府信息公开申请5「（表中 2.*）」件。$/u,
  );
});

test('a figure that agrees has no hint', () => {
  expect(shown('全年收到政府信息公开申请2件。')).toBe('全年收到政府信息公开申请2件。');
});

test('a sentence that speaks of less has none', () => {
  const sentence = '其中代表县政府收到政府信息公开申请1件。';
  expect(shown(sentence)).toBe(sentence);
});
