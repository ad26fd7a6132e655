import type { Heading, Report } from '../../../report/report.ts';
import { fold } from '../../../text/fold.ts';
import { contains, textOf } from '../../../text/span.ts';
import type { Fix } from '../../fix.ts';
import { standsAlone } from '../../helpers/heading-style.ts';
import { removeLines } from '../../helpers/line-removal.ts';

/**
 * Takes out a heading that the text prints a second time (a page's header, a line above the title).
 * The one that the part's content stands under stays. Nothing when the heading has a line with other
 * text, or the part is headed once.
 */
export function removeRepeatedHeading(report: Report, heading: Heading): readonly Fix[] {
  const kept = report.sections.find(({ id }) => id === heading.section?.id)?.heading ?? null;
  if (kept === null) return [];
  const own = report.headings.filter(({ section }) => section?.id === heading.section?.id);
  const stray = heading === kept ? own[own.indexOf(kept) - 1] : heading;
  if (stray === undefined || !standsAlone(report.text, stray)) return [];
  // What stands under the first of the two would fall to the part above it.
  if (stray.span.start < kept.span.start && hasText(report, stray, kept)) return [];
  const written = textOf(report.text, stray.span);
  return [
    {
      title: {
        zh: `删去重复的标题“${written}”`,
        en: `Delete the repeated heading “${written}”`,
      },
      grade: 'choice',
      edits: removeLines(report.text, [stray.span]),
    },
  ];
}

/** Whether anything but the report's title stands between two headings. */
function hasText({ text, title }: Report, above: Heading, below: Heading): boolean {
  const between = { start: above.span.end, end: below.line.start };
  const isTitle = title !== null && contains(between, title.span);
  const words = isTitle
    ? text.slice(between.start, title.span.start) + text.slice(title.span.end, between.end)
    : textOf(text, between);
  return fold(words) !== '';
}
