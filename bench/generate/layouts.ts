import { type SpacesOptions, spaces } from '../../server/test/support/layouts/spaces.ts';
import { LAYOUTS } from '../../server/test/support/layouts.ts';
import type { Random } from '../../server/test/support/random.ts';
import type { ReportModel } from '../../server/test/support/report-model.ts';

/** A report on paper: its text, and the extension that a file of such a text has. */
export interface Printed {
  readonly text: string;
  readonly extension: 'txt' | 'md';
}

/**
 * Prints a report in any layout. Three in ten come out of a PDF whose columns are of any width, so
 * that labels are cut wherever real ones are.
 */
export function printAnyhow(model: ReportModel, random: Random): Printed {
  if (random.chance(0.3)) return { text: spaces(model, anyColumns(random)), extension: 'txt' };
  const [name, print] = random.pick(Object.entries(LAYOUTS));
  return { text: print(model), extension: name.startsWith('markdown') ? 'md' : 'txt' };
}

function anyColumns(random: Random): SpacesOptions {
  return {
    textWidth: 24 + random.below(24),
    headerWidth: 2 + random.below(4),
    stubWidth: 1 + random.below(8),
    groupWidth: 4 + random.below(18),
    labelWidth: 8 + random.below(24),
    values: random.pick(['own-line', 'after-last-piece']),
    loose: random.chance(0.2),
    linesPerPage: random.chance(0.3) ? 28 + random.below(14) : null,
  };
}
