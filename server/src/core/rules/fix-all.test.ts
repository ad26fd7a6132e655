import { expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { applyEdits } from '../text/edit.ts';
import { DEFAULT_CONFIGURATION } from './configuration.ts';
import { fixAll } from './fix-all.ts';
import { exampleReport } from './helpers/section-example.ts';

const CONTEXT = { fileName: null, configuration: DEFAULT_CONFIGURATION, path: '2024.txt' };

const FAULTY = exampleReport({
  problems: '5、存在的主要问题及改进情况\n主要问题是解读形式单一。',
  other: '6、其他需要报告的事项\n本年度未收取信息处理费。',
});
const RULE = 'structure/heading-numeral';

test('all safe fixes are made, and a second time there is nothing to do', () => {
  const { edits, fixed } = fixAll(readReport(FAULTY, null), CONTEXT);
  expect(fixed.map(({ finding }) => finding.rule)).toEqual([RULE, RULE]);
  const after = applyEdits(FAULTY, edits);
  expect(after).toContain('\n五、存在的主要问题');
  expect(after).toContain('\n六、其他需要报告');
  expect(fixAll(readReport(after, null), CONTEXT)).toEqual({ edits: [], fixed: [] });
});

test('what is ignored, and what is off, is left alone', () => {
  const ignore = { rule: RULE, file: '2024.txt', cell: 'other', value: '6、', reason: '原文如此' };
  const ignoring = { ...CONTEXT, configuration: { rules: {}, ignores: [ignore] } };
  const { edits } = fixAll(readReport(FAULTY, null), ignoring);
  expect(applyEdits(FAULTY, edits)).toContain('\n6、其他需要报告');
  expect(edits).toHaveLength(1);
  const off = { ...CONTEXT, configuration: { rules: { [RULE]: 'off' as const }, ignores: [] } };
  expect(fixAll(readReport(FAULTY, null), off).edits).toEqual([]);
});

test('a report without findings stays as it is', () => {
  expect(fixAll(readReport(exampleReport(), null), CONTEXT).edits).toEqual([]);
});
