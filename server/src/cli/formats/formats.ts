import { summaryCsv } from '../summary/csv.ts';
import { summaryJson } from '../summary/json.ts';
import { summaryText } from '../summary/text.ts';
import type { Format } from './format.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatLines } from './lines.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** Formats of `gongkai check`, by the names that `--format` takes. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['text', formatText],
  ['lines', formatLines],
  ['json', formatJson],
  ['sarif', formatSarif],
  ['junit', formatJunit],
  ['github', formatGithub],
]);

/** Formats of `gongkai check --summary`. */
export const SUMMARY_FORMATS: ReadonlyMap<string, Format> = new Map([
  ['text', summaryText],
  ['json', summaryJson],
  ['csv', summaryCsv],
]);
