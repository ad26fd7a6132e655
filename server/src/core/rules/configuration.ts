import type { RenamedOrgans } from '../workspace/organ-key.ts';
import type { Rule, RuleSetting } from './rule.ts';

/** One accepted deviation. A published text cannot hold comments, so it lives in the configuration. */
export interface Ignore {
  readonly rule: string;
  /** Path of the report relative to the configuration file, `/` between folders; null for all. */
  readonly file: string | null;
  /** See Subject. */
  readonly cell: string;
  readonly value: string;
  /** Why this is accepted; never empty. */
  readonly reason: string;
}

/** What the checker is told, whichever door it came through. */
export interface RuleConfiguration {
  /** Settings by rule id; a rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly ignores: readonly Ignore[];
  /** Organs that were renamed, so that their earlier reports are found. */
  readonly organs?: RenamedOrgans;
}

export const DEFAULT_CONFIGURATION: RuleConfiguration = { rules: {}, ignores: [] };

/** The setting that holds for a rule; undefined when nobody has chosen one, so that it keeps its own severity. */
export function settingOf(
  { id, enabled }: Rule,
  { rules }: RuleConfiguration,
): RuleSetting | undefined {
  return rules[id] ?? (enabled === false ? 'off' : undefined);
}

/** The default configuration, with one rule switched on should it be off by default: for its own examples. */
export function configurationFor({ id, enabled, severity }: Rule): RuleConfiguration {
  return enabled === false
    ? { ...DEFAULT_CONFIGURATION, rules: { [id]: severity } }
    : DEFAULT_CONFIGURATION;
}

/** What a rule is set to where nobody has chosen: its severity, or off. */
export function defaultSetting({ enabled, severity }: Rule): RuleSetting {
  return enabled === false ? 'off' : severity;
}
