import type { Heading } from '../../report/report.ts';

/** The Markdown marks that most of some headings have, with a space; empty when most have none. */
export function usualMarks(headings: readonly Heading[]): string {
  const counts = new Map<number, number>();
  for (const { marks } of headings) counts.set(marks, (counts.get(marks) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const marks = most?.[0] ?? 0;
  return marks === 0 ? '' : `${'#'.repeat(marks)} `;
}
