import type { Rule, RuleExample } from '../../server/src/core/rules/rule.ts';
import { exampleFixes, runExample } from '../../server/src/core/rules/run-example.ts';
import { escaped, fenced, quoted } from './markdown.ts';
import { GRADES, SEVERITIES } from './words.ts';

/** The documentation page of one rule: Chinese first, then English; examples serve both. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    ...inChinese(rule),
    '## English',
    ...inEnglish(rule),
    '## 例子 · Examples',
    '### 会报告 · Reported',
    ...rule.invalid.flatMap((example) => [
      ...exampleText(example),
      ...messages(rule, example),
      ...fixes(rule, example),
    ]),
    '### 不会报告 · Not reported',
    ...rule.valid.flatMap(exampleText),
    '## 调整级别或忽略 · Change its severity, or ignore a finding',
    ...configuration(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

function inChinese({ severity, enabled, summary, reason, remedy }: Rule): string[] {
  return [
    escaped(summary.zh),
    enabled === false
      ? `默认关闭；设为 \`${severity}\`（${SEVERITIES[severity].zh}）或其他级别即打开`
      : `默认级别：${SEVERITIES[severity].zh}（\`${severity}\`）`,
    `**为什么** ${escaped(reason.zh)}`,
    `**怎么办** ${escaped(remedy.zh)}`,
  ];
}

function inEnglish({ severity, enabled, summary, reason, remedy }: Rule): string[] {
  return [
    escaped(summary.en),
    enabled === false
      ? `Off by default; \`${severity}\` or any other severity turns it on`
      : `Default severity: \`${severity}\``,
    `**Why.** ${escaped(reason.en)}`,
    `**What to do.** ${escaped(remedy.en)}`,
  ];
}

function exampleText({ caption, text, previous }: RuleExample): string[] {
  const title = `${escaped(caption.zh)}\\\n${escaped(caption.en)}`;
  if (previous === undefined) return [title, fenced('text', text)];
  return [
    title,
    '上一年度的报告 · Last year’s report',
    fenced('text', previous),
    '本年度的报告 · This year’s report',
    fenced('text', text),
  ];
}

/** What the rule itself says of an example. */
function messages(rule: Rule, example: RuleExample): string[] {
  return runExample(rule, example).map(
    ({ message }) => `${quoted(message.zh)}\n>\n${quoted(message.en)}`,
  );
}

/** The fixes that are offered for an example, the most probable first. */
function fixes(rule: Rule, example: RuleExample): string[] {
  const lines = exampleFixes(rule, example).map(
    ({ title, grade }) =>
      `- ${escaped(title.zh)}（${GRADES[grade].zh}）\\\n  ${escaped(title.en)} (${GRADES[grade].en})`,
  );
  return lines.length === 0 ? [] : [`改正办法 · Fixes\n\n${lines.join('\n')}`];
}

/** How to set the rule, and an ignore for the finding of its first example. */
function configuration(rule: Rule): string[] {
  const subject = rule.invalid.flatMap((example) => runExample(rule, example))[0]?.subject;
  const ignore = {
    rule: rule.id,
    file: '2025.txt',
    cell: subject?.cell ?? '',
    value: subject?.value ?? '',
    reason: '已核实，原因是……',
  };
  const setting = rule.enabled === false ? rule.severity : 'off';
  const snippet = { rules: { [rule.id]: setting }, ignore: [ignore] };
  return [
    '在 `gongkai.config.json` 中，`rules` 调整这条规则的级别（`error`、`warning`、`information`、`hint`，或用 `off` 关闭）；`ignore` 只放过一处，必须写明理由。',
    'In `gongkai.config.json`, `rules` sets its severity (`error`, `warning`, `information`, `hint`, or `off`); `ignore` accepts one finding and must give its reason.',
    fenced('json', JSON.stringify(snippet, null, 2)),
  ];
}
