import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/core/rules/registry.ts';
import type { Rule, RuleSetting } from '../../src/core/rules/rule.ts';
import { analyse } from '../../src/core/snapshot.ts';
import { createYearShelf } from '../../src/core/workspace/neighbours.ts';
import { summarise } from '../../src/core/workspace/summarise.ts';
import { publishedPaths } from '../support/report-files.ts';

/** Every finding about words in the published reports has its verdict in docs/false-alarms.md. */
const PAGE = new URL('../../../docs/false-alarms.md', import.meta.url);
const VERDICTS = ['true', 'arguable', 'false'];

/** The rows of the page's table: file, rule, number of findings, verdict, why. */
const rows = readFileSync(PAGE, 'utf8')
  .split('\n')
  .filter((line) => /^\| \S+\.(?:txt|md) \|/u.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const isAboutWords = (rule: string) =>
  /^(?:prose|content|text|history)\//u.test(rule) && rule !== 'text/compatibility-character';

test('every row has a verdict and a reason', () => {
  expect(rows.length).toBeGreaterThan(0);
  for (const [, rule = '', count, verdict = '', why] of rows) {
    if (rule === '') expect([count, verdict, why]).toEqual(['0', '', '']);
    else {
      expect(RULES.map(({ id }) => id)).toContain(rule);
      expect(VERDICTS).toContain(verdict);
      expect(why).not.toBe('');
    }
  }
});

test('the page lists the published reports and what is found in them', () => {
  const texts = publishedPaths().map((path) => ({
    file: basename(path),
    text: readFileSync(path, 'utf8'),
  }));
  const shelf = createYearShelf();
  for (const { file, text } of texts) {
    const summaries = summarise(text, analyse(text, { fileName: file }).reports);
    shelf.put(
      file,
      summaries.map((summary) => ({ file, summary })),
    );
  }
  const found = texts.flatMap(({ file, text }) => {
    const { reports } = analyse(text, {
      fileName: file,
      configuration: { rules: switchedOn(RULES), ignores: [] },
      neighboursOf: ({ organ, year }) =>
        shelf.neighboursOf(file, { organ: organ?.name ?? null, year: year?.value ?? null }),
    });
    const rules = reports.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    return countsOf(file, rules.filter(isAboutWords));
  });
  // Without the reports there is nothing to compare, as publishedPaths has said.
  const listed =
    texts.length === 0 ? [] : rows.map(([file, rule, count]) => `${file} ${rule} ${count}`);
  expect(found.toSorted()).toEqual(listed.toSorted());
});

/** Settings under which the rules that are off by default run too. */
function switchedOn(rules: readonly Rule[]): Record<string, RuleSetting> {
  const off = rules.filter(({ enabled }) => enabled === false);
  return Object.fromEntries(off.map(({ id, severity }) => [id, severity]));
}

/** One line for each rule, or one that says that nothing was found. */
function countsOf(file: string, rules: readonly string[]): string[] {
  if (rules.length === 0) return [`${file}  0`];
  return [...new Set(rules)].map(
    (rule) => `${file} ${rule} ${rules.filter((each) => each === rule).length}`,
  );
}
