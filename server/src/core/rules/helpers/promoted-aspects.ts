import type { Heading, Report, Section } from '../../report/report.ts';
import { contains } from '../../text/span.ts';

/** Level-one headings that name an aspect of part one. */
export function promotedAspects({ headings }: Report): readonly Heading[] {
  return headings.filter(
    ({ level, section, aspect }) => level === 1 && section === null && aspect !== null,
  );
}

/** Part one with those of them that stand inside it; null when none does. */
export function promotedInside(
  report: Report,
): { readonly overview: Section; readonly promoted: readonly Heading[] } | null {
  const overview = report.sections.find(({ id }) => id === 'overview');
  if (overview === undefined) return null;
  const promoted = promotedAspects(report).filter(({ span }) => contains(overview.span, span));
  return promoted.length === 0 ? null : { overview, promoted };
}
