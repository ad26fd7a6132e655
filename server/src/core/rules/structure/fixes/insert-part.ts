import type { Report, Section } from '../../../report/report.ts';
import type { SectionTemplate } from '../../../template/template.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { partStyle } from '../../helpers/heading-style.ts';
import { insertLines } from '../../helpers/line-insertion.ts';
import { prescribedFormat } from '../../helpers/section-format.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { partLines } from './part-lines.ts';

/**
 * The edit that puts a missing part at its place: behind the nearest part before it, else above the
 * nearest one after it. Null when the report has none of either.
 */
export function insertPart(report: Report, part: SectionTemplate): TextEdit | null {
  const format = prescribedFormat(report);
  const style = partStyle(report);
  const find = (sections: readonly SectionTemplate[]): Section | undefined =>
    sections.flatMap(({ id }) => report.sections.find((each) => each.id === id) ?? [])[0];
  const before = find(format.sections.filter(({ number }) => number < part.number).toReversed());
  const after = find(format.sections.filter(({ number }) => number > part.number));
  const at = placeBetween(report, before, after);
  if (at === null) return null;
  const blank = { above: style.blank.above, below: style.blank.above };
  return insertLines(report.text, at, partLines(report, format, part, style), blank);
}

/** The offset of the line above which the part goes. */
function placeBetween(
  report: Report,
  before: Section | undefined,
  after: Section | undefined,
): number | null {
  if (before !== undefined) return nextLine(report.text, contentEnd(report, before));
  if (after === undefined) return null;
  return after.heading === null ? contentStart(report, after) : after.heading.line.start;
}

/** The start of the line behind an offset; the end of the text when there is none. */
function nextLine(text: string, offset: number): number {
  const rest = /\r\n|\n|\r/u.exec(text.slice(offset));
  return rest === null ? text.length : offset + rest.index + rest[0].length;
}
