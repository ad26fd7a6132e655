import type { FixGrade } from '../../server/src/core/rules/fix.ts';
import type { Rule, Severity } from '../../server/src/core/rules/rule.ts';
import type { Localized } from '../../server/src/core/text/localized.ts';

/** Severities by name, the gravest first. */
export const SEVERITIES: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
};

/** A rule's severity in words, with a note where the rule is off by default. */
export function severityOf({ severity, enabled }: Rule): Localized {
  const { zh, en } = SEVERITIES[severity];
  return enabled === false ? { zh: `${zh}（默认关闭）`, en: `${en} (off by default)` } : { zh, en };
}

/** How far a fix may be trusted. */
export const GRADES: Readonly<Record<FixGrade, Localized>> = {
  safe: { zh: '可自动改正', en: 'safe' },
  choice: { zh: '由人选择', en: 'asks' },
};

/** What the part of a rule's id before the slash stands for. */
const AREAS: Readonly<Record<string, Localized>> = {
  structure: { zh: '结构', en: 'Structure' },
  table: { zh: '表格', en: 'Tables' },
  requests: { zh: '第三部分申请表', en: 'Requests (table of part three)' },
  review: { zh: '第四部分复议诉讼表', en: 'Reviews and lawsuits (table of part four)' },
  disclosure: { zh: '第二部分主动公开表', en: 'Proactive disclosure (table of part two)' },
  prose: { zh: '文字与表格', en: 'Prose against tables' },
  content: { zh: '内容', en: 'Content' },
  history: { zh: '与上年对照', en: 'Against last year' },
  text: { zh: '文字', en: 'Characters and words' },
};

/** The area of a rule, in words. */
export function areaOf(id: string): Localized {
  const area = id.slice(0, id.indexOf('/'));
  return AREAS[area] ?? { zh: area, en: area };
}
