import type { Report } from '../report/report.ts';
import type { OpenLine } from './open-lines.ts';
import type { ProseFigure } from './prose-figure.ts';
import type { Sentence } from './sentence.ts';
import type { ZeroClaim } from './zero-claims.ts';

/** What was worked out of a report's prose so far; null for what nobody has asked for yet. */
interface Notes {
  openLines: readonly (readonly OpenLine[])[] | null;
  proseLines: readonly OpenLine[] | null;
  sentences: readonly Sentence[] | null;
  figures: readonly ProseFigure[] | null;
  zeroClaims: readonly ZeroClaim[] | null;
}

/** One entry for each report: entries cost more than most of what is noted. */
const known = new WeakMap<Report, Notes>();

/** Reports never change, so what was worked out once stays true as long as they live. */
export function notesOn(report: Report): Notes {
  let notes = known.get(report);
  if (notes === undefined) {
    notes = { openLines: null, proseLines: null, sentences: null, figures: null, zeroClaims: null };
    known.set(report, notes);
  }
  return notes;
}
