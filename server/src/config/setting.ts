import type { RuleSetting } from '../core/rules/rule.ts';

/** Everything that can be set for a rule, as it is written in the configuration. */
export const RULE_SETTINGS: readonly RuleSetting[] = [
  'off',
  'error',
  'warning',
  'information',
  'hint',
];

/** Whether a value read from outside is one of RULE_SETTINGS. */
export function isRuleSetting(value: unknown): value is RuleSetting {
  return RULE_SETTINGS.some((setting) => setting === value);
}
