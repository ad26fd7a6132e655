import { expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { exampleProse } from '../rules/helpers/prose-example.ts';
import { openLinesOf } from './open-lines.ts';

const NONE = { new: [0, 0, 0, 0, 0, 0, 0] };

test.each(['\n', '\r\n', '\r'])('title and tables part the lines (%j)', (lineEnd) => {
  const text = `${exampleProse('甲。\n\n  乙。 ', { requests: NONE })}\n丙。\n`;
  const report = readReport(text.replaceAll('\n', lineEnd), null);
  const stretches = openLinesOf(report).map((lines) =>
    lines.map(({ from, to }) => report.text.slice(from, to)),
  );
  expect(stretches.at(0)?.slice(0, 4)).toEqual(['一、总体情况', '甲。', '', '乙。']);
  expect(stretches.at(-1)).toEqual(['', '丙。', '']);
  expect(stretches.flat().join('')).not.toContain('自然人');
});

test('an empty text has one empty line', () => {
  expect(openLinesOf(readReport('', null)).flat()).toEqual([{ start: 0, end: 0, from: 0, to: 0 }]);
});
