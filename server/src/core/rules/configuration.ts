import type { RuleSetting } from './rule.ts';

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
}

export const DEFAULT_CONFIGURATION: RuleConfiguration = { rules: {}, ignores: [] };
