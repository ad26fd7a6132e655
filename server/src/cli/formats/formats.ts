import type { Locale } from '../../core/text/localized.ts';
import type { Outcome } from '../check/outcome.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatLines } from './lines.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** Names of the formats of `gongkai check --format`. */
export const FORMAT_NAMES = ['text', 'lines', 'json', 'sarif', 'junit', 'github'] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** What a format may take into account besides the outcome. */
export interface FormatContext {
  readonly locale: Locale;
  readonly colours: boolean;
}

/** Turns an outcome into the text for the standard output. Pure. */
export type Formatter = (outcome: Outcome, context: FormatContext) => string;

export const FORMATS: Readonly<Record<FormatName, Formatter>> = {
  text: formatText,
  lines: formatLines,
  json: formatJson,
  sarif: formatSarif,
  junit: formatJunit,
  github: formatGithub,
};

/** Whether a word from outside names a format. */
export function isFormatName(name: string): name is FormatName {
  return FORMAT_NAMES.some((each) => each === name);
}
