import { expect, test } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../rules/configuration.ts';
import type { Fix } from '../rules/fix.ts';
import { exampleReport } from '../rules/helpers/section-example.ts';
import { provenFixes } from '../rules/proven-fixes.ts';
import type { Finding } from '../rules/rule.ts';
import { analyse } from '../snapshot.ts';
import { applyEdits } from '../text/edit.ts';
import { codeActions } from './code-actions.ts';
import { findingsAt } from './findings-at.ts';

const TEXT = exampleReport({
  problems: '5、存在的主要问题及改进情况\n主要问题是解读形式单一，下一步将改进。',
  other: '6、其他需要报告的事项\n本年度未收取信息处理费。',
});

/** What the light bulb offers at the first place of some words. */
function offersAt(text: string, words: string) {
  const [only] = analyse(text).reports;
  if (only === undefined) throw new Error('no report');
  const start = text.indexOf(words);
  const context = { fileName: null, configuration: DEFAULT_CONFIGURATION };
  return codeActions(
    findingsAt(only.findings, { start, end: start }).map((finding) => ({
      finding,
      fixes: provenFixes(only.report, finding, context),
    })),
  );
}

test('a finding has its fixes, the most probable one preferred', () => {
  const [offer, ...others] = offersAt(TEXT, '5、');
  expect(others).toEqual([]);
  expect(offer?.isPreferred).toBe(true);
  expect(offer?.findings.map(({ rule }) => rule)).toEqual(['structure/heading-numeral']);
  expect(applyEdits(TEXT, offer?.fix.edits ?? [])).toContain('\n五、存在的主要问题');
});

test('a finding is found from its first place to behind its last, and nowhere else', () => {
  const [only] = analyse(TEXT).reports;
  const at = TEXT.indexOf('5、');
  const found = (start: number) => findingsAt(only?.findings ?? [], { start, end: start }).length;
  expect([at - 1, at, at + 2, at + 3].map(found)).toEqual([0, 1, 1, 0]);
});

test('where nothing is found, nothing is offered', () => {
  expect(offersAt(TEXT, '主要问题是')).toEqual([]);
});

test('the same edits for several findings stand there once, with all of them', () => {
  const [row, column] = [finding('requests/row-total'), finding('requests/results-total')];
  const offers = codeActions([
    { finding: row, fixes: [fix('15'), fix('16')] },
    { finding: column, fixes: [fix('16'), fix('17')] },
  ]);
  expect(offers.map(({ fix: { title }, findings }) => [title.zh, findings])).toEqual([
    ['15', [row]],
    ['16', [row, column]],
    ['17', [column]],
  ]);
});

test('each finding has one preferred fix at most', () => {
  const [a, b, c] = [finding('a'), finding('b'), finding('c')];
  const offers = codeActions([
    { finding: a, fixes: [fix('1'), fix('2')] },
    { finding: b, fixes: [fix('2'), fix('3')] },
    { finding: c, fixes: [fix('3')] },
  ]);
  const preferred = offers.filter(({ isPreferred }) => isPreferred);
  // The first fix of b is a second one for a, which has its own already.
  expect(preferred.map(({ fix: { title } }) => title.zh)).toEqual(['1', '3']);
});

function finding(rule: string): Finding {
  return {
    rule,
    severity: 'error',
    span: { start: 0, end: 1 },
    message: { zh: rule, en: rule },
    related: [],
    subject: { cell: rule, value: '1' },
  };
}

function fix(text: string): Fix {
  const edits = [{ span: { start: 0, end: 1 }, text }];
  return { title: { zh: text, en: text }, grade: 'choice', edits };
}
