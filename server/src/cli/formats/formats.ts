import type { Locale } from '../../core/text/localized.ts';
import type { Outcome } from '../check/outcome.ts';
import { summaryCsv } from '../summary/csv.ts';
import { summaryJson } from '../summary/json.ts';
import { summaryText } from '../summary/text.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatLines } from './lines.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** What a format may take into account besides the outcome. */
export interface FormatContext {
  readonly locale: Locale;
  readonly colours: boolean;
}

/** Turns an outcome into the text for the standard output. Pure. */
export type Formatter = (outcome: Outcome, context: FormatContext) => string;

/** Formats of `gongkai check`, by the names that `--format` takes. */
export const FORMATS: ReadonlyMap<string, Formatter> = new Map([
  ['text', formatText],
  ['lines', formatLines],
  ['json', formatJson],
  ['sarif', formatSarif],
  ['junit', formatJunit],
  ['github', formatGithub],
]);

/** Formats of `gongkai check --summary`. */
export const SUMMARY_FORMATS: ReadonlyMap<string, Formatter> = new Map([
  ['text', summaryText],
  ['json', summaryJson],
  ['csv', summaryCsv],
]);
