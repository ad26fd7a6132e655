import { readReport } from '../../server/src/core/report/read.ts';
import type { Rule, RuleExample, RuleFinding } from '../../server/src/core/rules/rule.ts';
import { escaped, fenced, quoted } from './markdown.ts';
import { SEVERITIES } from './words.ts';

/** The documentation page of one rule: Chinese first, then English; examples serve both. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    ...inChinese(rule),
    '## English',
    ...inEnglish(rule),
    '## 例子 · Examples',
    '### 会报告 · Reported',
    ...rule.invalid.flatMap((example) => [...exampleText(example), ...messages(rule, example)]),
    '### 不会报告 · Not reported',
    ...rule.valid.flatMap(exampleText),
    '## 调整级别或忽略 · Change its severity, or ignore a finding',
    ...configuration(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

function inChinese({ severity, summary, reason, remedy }: Rule): string[] {
  return [
    escaped(summary.zh),
    `默认级别：${SEVERITIES[severity].zh}（\`${severity}\`）`,
    `**为什么** ${escaped(reason.zh)}`,
    `**怎么办** ${escaped(remedy.zh)}`,
  ];
}

function inEnglish({ severity, summary, reason, remedy }: Rule): string[] {
  return [
    escaped(summary.en),
    `Default severity: \`${severity}\``,
    `**Why.** ${escaped(reason.en)}`,
    `**What to do.** ${escaped(remedy.en)}`,
  ];
}

function exampleText({ caption, text }: RuleExample): string[] {
  return [`${escaped(caption.zh)}\\\n${escaped(caption.en)}`, fenced('text', text)];
}

/** What the rule itself says of an example. */
function messages(rule: Rule, example: RuleExample): string[] {
  return findingsOf(rule, example).map(
    ({ message }) => `${quoted(message.zh)}\n>\n${quoted(message.en)}`,
  );
}

function findingsOf(rule: Rule, example: RuleExample): readonly RuleFinding[] {
  return rule.check(readReport(example.text, null));
}

/** How to set the rule, and an ignore for the finding of its first example. */
function configuration(rule: Rule): string[] {
  const subject = rule.invalid.flatMap((example) => findingsOf(rule, example))[0]?.subject;
  const ignore = {
    rule: rule.id,
    file: '2025.txt',
    cell: subject?.cell ?? '',
    value: subject?.value ?? '',
    reason: '已核实，原因是……',
  };
  const snippet = { rules: { [rule.id]: 'off' }, ignore: [ignore] };
  return [
    '在 `gongkai.config.json` 中，`rules` 调整这条规则的级别（`error`、`warning`、`information`、`hint`，或用 `off` 关闭）；`ignore` 只放过一处，必须写明理由。',
    'In `gongkai.config.json`, `rules` sets its severity (`error`, `warning`, `information`, `hint`, or `off`); `ignore` accepts one finding and must give its reason.',
    fenced('json', JSON.stringify(snippet, null, 2)),
  ];
}
