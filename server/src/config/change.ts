import type { Ignore } from '../core/rules/configuration.ts';
import type { RuleSetting } from '../core/rules/rule.ts';

/** What is to be written into a configuration: another accepted deviation, or a rule's setting. */
export type ConfigurationChange =
  | { readonly kind: 'ignore'; readonly ignore: Ignore }
  | { readonly kind: 'setting'; readonly rule: string; readonly setting: RuleSetting };
