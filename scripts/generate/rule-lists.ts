import type { Rule } from '../../server/src/core/rules/rule.ts';
import type { Locale, Localized } from '../../server/src/core/text/localized.ts';
import { escaped, table } from './markdown.ts';
import { gradesOf } from './rule-fixes.ts';
import { areaOf, GRADES, severityOf } from './words.ts';

/** The table of all rules in a README; links are relative to the project's folder. */
export function rulesTable(rules: readonly Rule[], locale: Locale): string {
  return tableOf(rules, locale, 'docs/rules/');
}

/** The index page of the rules' documentation, one table for each area. */
export function rulesIndex(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map(({ id }) => areaOf(id)))];
  const parts = areas.flatMap((area) => [
    `## ${area.zh} · ${area.en}`,
    tableOf(
      rules.filter(({ id }) => areaOf(id) === area),
      'zh',
      '',
    ),
  ]);
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# 规则 · Rules

每条规则一页：检查什么、为什么、怎么办、例子，以及怎样调整级别或忽略。只有“错误”会使 \`gongkai check\` 以退出码 1 结束。

One page for each rule, in Chinese and English. Only errors make \`gongkai check\` end with exit code 1.`;

const HEAD = {
  rule: { zh: '规则', en: 'Rule' },
  severity: { zh: '级别', en: 'Severity' },
  finds: { zh: '检查什么', en: 'Finds' },
  fix: { zh: '改正', en: 'Fix' },
} satisfies Record<string, Localized>;

function tableOf(rules: readonly Rule[], locale: Locale, folder: string): string {
  return table(
    [HEAD.rule[locale], HEAD.severity[locale], HEAD.finds[locale], HEAD.fix[locale]],
    rules.map((rule) => [
      `[${rule.id}](${folder}${rule.id}.md)`,
      severityOf(rule)[locale],
      escaped(rule.summary[locale]),
      gradesOf(rule)
        .map((grade) => GRADES[grade][locale])
        .join(locale === 'zh' ? '、' : ', '),
    ]),
  );
}
