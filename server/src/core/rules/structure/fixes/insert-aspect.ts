import type { Report, Section } from '../../../report/report.ts';
import { scanLines } from '../../../syntax/lines.ts';
import { placeholder } from '../../../template/placeholder.ts';
import type { AspectTemplate } from '../../../template/template.ts';
import { inOrder } from '../../../text/edit.ts';
import type { Localized } from '../../../text/localized.ts';
import type { Fix } from '../../fix.ts';
import { insertLines, lineIndexAt, startOfNextLine } from '../../helpers/line-insertion.ts';
import { paragraphsOf } from '../../helpers/paragraphs.ts';
import { type AspectPlace, aspectPlace } from './aspect-place.ts';

/**
 * Makes room for an aspect that part one is silent on, in the manner of the others: under a heading
 * with its number, which those behind it give way to, or as a paragraph of its own. What is to be
 * said there only the clerk knows, so a mark stands in its place.
 */
export function insertAspect(report: Report, aspect: AspectTemplate): Fix | null {
  const overview = report.sections.find(({ id }) => id === 'overview');
  // Behind a last part there may be a signature, and what else is not part one's.
  if (overview === undefined || overview === report.sections.at(-1)) return null;
  const hint = placeholder(`本年度${aspect.title}的情况；没有开展的，写明没有开展`);
  const end = endOfPart(report, overview);
  const place = aspectPlace(report, overview, aspect);
  return place === null
    ? asParagraph(report, end, aspect, hint)
    : asHeading(report, end, aspect, hint, place);
}

/** Where the last paragraph of a part ends, and where it begins. */
function endOfPart(
  report: Report,
  { span }: Section,
): { readonly last: number; readonly at: number } {
  const inside = paragraphsOf(report).filter(
    (each) => each.span.start >= span.start && each.span.start < span.end && each.kind !== 'table',
  );
  const last = inside.at(-1)?.span ?? span;
  return { last: last.start, at: startOfNextLine(report.text, last.end) };
}

function asParagraph(
  { text }: Report,
  { last, at }: { readonly last: number; readonly at: number },
  { title }: AspectTemplate,
  hint: string,
): Fix {
  const indentation = /^\s*/u.exec(text.slice(last))?.[0] ?? '';
  const gap = isBelowBlank(text, last);
  const line = `${indentation}${title}方面，${hint}`;
  return fixOf(
    { zh: `在第一部分补写“${title}”一段`, en: `Add a paragraph on “${title}” to part one` },
    [insertLines(text, at, [line], { above: gap, below: gap })],
  );
}

function asHeading(
  { text }: Report,
  { at }: { readonly at: number },
  { title }: AspectTemplate,
  hint: string,
  { like, numeral, next, shifts }: AspectPlace,
): Fix {
  const gap = isBelowBlank(text, like.lineStart);
  const words = numeral + like.gap + title;
  const lines = like.isAlone
    ? [like.before + words + like.after, ...(like.blankBelow ? [''] : []), hint]
    : [like.before + words + like.after + hint];
  return fixOf(
    {
      zh: `在第一部分补上“${numeral}${title}”`,
      en: `Add “${numeral}${title}” to part one`,
    },
    inOrder([insertLines(text, next ?? at, lines, { above: gap, below: gap }), ...shifts]),
  );
}

/** A mark to be filled in is what remains to be done. */
function fixOf(title: Localized, edits: Fix['edits']): Fix {
  return { title, grade: 'choice', edits, leaves: ['content/placeholder'] };
}

function isBelowBlank(text: string, offset: number): boolean {
  const lines = scanLines(text);
  const above = lines[lineIndexAt(lines, offset) - 1];
  return above !== undefined && above.from === above.to;
}
