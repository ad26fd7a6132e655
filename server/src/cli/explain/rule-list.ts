import { RULES } from '../../core/rules/registry.ts';
import type { Locale, Localized } from '../../core/text/localized.ts';
import { SEVERITY_NAMES } from '../formats/severity.ts';

/** All rules, one a line: severity, id, what it finds. */
export function ruleList(locale: Locale): string {
  const width = Math.max(0, ...RULES.map(({ id }) => id.length));
  const lines = RULES.map(
    ({ id, severity, enabled, summary }) =>
      `${SEVERITY_NAMES[severity][locale].padEnd(LONGEST[locale])}  ${id.padEnd(width)}  ${summary[locale]}${enabled === false ? OFF[locale] : ''}`,
  );
  return `${[...lines, '', MORE[locale]].join('\n')}\n`;
}

/** All Chinese names have two characters, the longest English one eleven. */
const LONGEST: Readonly<Record<Locale, number>> = { zh: 2, en: 11 };

const OFF: Localized = { zh: '（默认关闭）', en: ' (off by default)' };

const MORE: Localized = {
  zh: '某条规则的说明：gongkai explain <规则>；表格某一行的说明：gongkai explain <行>，例如 r3.4',
  en: 'On one rule: gongkai explain <rule>; on a row of a table: gongkai explain <row>, such as r3.4',
};
