import type { Localized } from '../text/localized.ts';
import type { Rule } from './rule.ts';

/** What people are told of a rule: what it finds, why that matters, what to do about it. */
export function ruleExplanation({ summary, reason, remedy }: Rule): readonly Localized[] {
  return [
    summary,
    { zh: `为什么：${reason.zh}`, en: `Why: ${reason.en}` },
    { zh: `怎么办：${remedy.zh}`, en: `What to do: ${remedy.en}` },
  ];
}
