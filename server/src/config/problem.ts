import type { Localized } from '../core/text/localized.ts';

/** Something in a configuration file that cannot be taken as it stands. */
export interface ConfigurationProblem {
  /** What is wrong and what to write instead. */
  readonly message: Localized;
  /** Half-open range of UTF-16 offsets in the file's text; empty where something is missing. */
  readonly start: number;
  readonly end: number;
}
