import { ruleExplanation } from '../../core/rules/explanation.ts';
import type { Rule, RuleExample } from '../../core/rules/rule.ts';
import type { Locale, Localized } from '../../core/text/localized.ts';
import { SEVERITY_NAMES } from '../formats/severity.ts';

/** Everything that is known about a rule, as plain text. */
export function rulePage(rule: Rule, locale: Locale): string {
  const { id, severity, enabled, invalid, valid } = rule;
  const isOff = enabled === false;
  const [summary, ...advice] = ruleExplanation(rule).map((sentence) => sentence[locale]);
  return [
    `${id} (${SEVERITY_NAMES[severity][locale]}${isOff ? OFF[locale] : ''})`,
    summary,
    '',
    ...advice,
    '',
    ...examples(WRONG, invalid, locale),
    ...examples(RIGHT, valid, locale),
    `${(isOff ? TURN_ON : TURN_OFF)[locale]} {"rules": {"${id}": "${isOff ? severity : 'off'}"}}`,
    '',
  ].join('\n');
}

/** Longer examples are whole reports; the page shows how they begin. */
const MOST_LINES = 12;

function examples(title: Localized, list: readonly RuleExample[], locale: Locale): string[] {
  return list.flatMap(({ text, caption }) => {
    const lines = text.trim().split('\n');
    const shown = lines.slice(0, MOST_LINES).map((line) => `    ${line}`);
    if (lines.length > MOST_LINES) shown.push('    ……');
    return [`${title[locale]}${caption[locale]}`, ...shown, ''];
  });
}

const WRONG: Localized = { zh: '有问题的写法：', en: 'Wrong: ' };
const RIGHT: Localized = { zh: '没有问题的写法：', en: 'Right: ' };
const OFF: Localized = { zh: '，默认关闭', en: ', off by default' };
const TURN_ON: Localized = {
  zh: '要打开这条规则，在 gongkai.config.json 里写：',
  en: 'To turn the rule on, write in gongkai.config.json:',
};
const TURN_OFF: Localized = {
  zh: '不需要这条规则时，在 gongkai.config.json 里写：',
  en: 'To turn the rule off, write in gongkai.config.json:',
};
