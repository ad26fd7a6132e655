import type { Report } from '../../../report/report.ts';
import { placeholder } from '../../../template/placeholder.ts';
import type { Format, SectionTemplate } from '../../../template/template.ts';
import { ASPECT_HINTS, OTHER_HINTS, PROBLEM_HINTS } from '../../../template/writing-hints.ts';
import { toChineseNumeral } from '../../../text/numerals.ts';
import { type HeadingStyle, styleOf } from '../../helpers/heading-style.ts';
import { headingText } from '../../helpers/heading-text.ts';
import { zeroTable } from './table-lines.ts';

/**
 * A part to be put into a report, in the report's own manner: its heading, and below it a table of
 * zeros, or hints of what belongs there.
 */
export function partLines(
  report: Report,
  format: Format,
  part: SectionTemplate,
  style: HeadingStyle,
): string[] {
  const heading = style.before + headingText(part) + style.after;
  switch (part.id) {
    case 'disclosure':
    case 'requests':
    case 'review': {
      const { lines, isMarkdown } = zeroTable(report, format.tables[part.id]);
      return [heading, ...(isMarkdown || style.blank.below ? [''] : []), ...lines];
    }
    case 'overview':
    case 'problems':
    case 'other':
      return withBlanks([heading, ...paragraphs(report, format, part.id, style)], style);
  }
}

function paragraphs(
  report: Report,
  { aspects }: Format,
  id: 'overview' | 'problems' | 'other',
  style: HeadingStyle,
): string[] {
  const level = report.organ?.name.endsWith('政府') === true ? 'government' : 'department';
  const inner = innerStyle(report, style);
  const indent = /^\s*/u.exec(style.before)?.[0] ?? '';
  const headed = (title: string, at: number, hints: readonly string[]): string[] => [
    `${inner.before}（${toChineseNumeral(at + 1)}）${title}${inner.after}`,
    ...hints.map((hint) => indent + placeholder(hint)),
  ];
  switch (id) {
    case 'overview':
      return aspects.flatMap((each, at) => headed(each.title, at, ASPECT_HINTS[each.id][level]));
    case 'problems':
      return PROBLEM_HINTS.flatMap(({ title, hints }, at) => headed(title, at, hints));
    case 'other':
      return OTHER_HINTS.map((sentence) => {
        const words = sentence.map((each) => ('hint' in each ? placeholder(each.hint) : each.text));
        return indent + words.join('');
      });
  }
}

/** Headings inside a part: as the report has them, else with one mark of Markdown more than parts. */
function innerStyle(report: Report, part: HeadingStyle): HeadingStyle {
  const inner = report.headings.filter(({ level, section }) => level === 2 && section === null);
  const marks = part.before.includes('#') ? `#${part.before}` : part.before;
  return styleOf(report, inner) ?? { ...part, before: marks };
}

function withBlanks(lines: readonly string[], { blank }: HeadingStyle): string[] {
  return lines.flatMap((line, at) => (at > 0 && blank.below ? ['', line] : [line]));
}
