import { createColors } from 'picocolors';
import type { Severity } from '../../core/rules/rule.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { LocatedFinding, Range } from '../check/outcome.ts';
import { placeElsewhere } from './elsewhere.ts';
import { excerptOf } from './excerpt.ts';
import type { Format, FormatContext } from './format.ts';
import { SEVERITY_NAMES } from './severity.ts';
import { summaryLine } from './summary.ts';

/** For people: grouped by file, each finding with the line that it stands in. */
export const formatText: Format = {
  file: ({ file, findings }, context) => {
    if (findings.length === 0) return '';
    const colour = context.colours ? COLOURED : PLAIN;
    const lines = findings.flatMap((finding) => linesOf(finding, context));
    return `${[colour.bold(printable(file)), ...lines, ''].join('\n')}\n`;
  },
  frame: ({ summary }, { locale }) => ({
    before: '',
    between: '',
    behind: `${summaryLine(summary, locale)}\n`,
  }),
};

const PLAIN = createColors(false);
const COLOURED = createColors(true);

function linesOf(finding: LocatedFinding, { locale, colours }: FormatContext): string[] {
  const colour = colours ? COLOURED : PLAIN;
  const painted = {
    error: colour.red,
    warning: colour.yellow,
    information: colour.cyan,
    hint: colour.gray,
  } satisfies Record<Severity, unknown>;
  const { severity, range, message, rule, related, elsewhere } = finding;
  const name = painted[severity](SEVERITY_NAMES[severity][locale]);
  const { line, mark } = excerptOf(finding);
  return [
    `  ${placeOf(range)}  ${name}  ${printable(message[locale])}  ${colour.dim(rule)}`,
    ...(line.trim() === ''
      ? []
      : [`      ${colour.dim(line)}`, `      ${painted[severity](mark)}`]),
    ...related
      .slice(0, MOST_RELATED)
      .map((other) => `      ${placeOf(other.range)}  ${printable(other.message[locale])}`),
    ...moreRelated(related.length - MOST_RELATED, locale),
    ...elsewhere.map(
      (other) => `      ${printable(placeElsewhere(other))}  ${printable(other.message[locale])}`,
    ),
  ];
}

/** A radical may be related to hundreds of places; a total to more than twenty cells. */
const MOST_RELATED = 8;

function moreRelated(count: number, locale: Locale): string[] {
  if (count <= 0) return [];
  return [`      ${locale === 'zh' ? `……另有 ${count} 处` : `… and ${count} more places`}`];
}

function placeOf({ start }: Range): string {
  return `${start.line + 1}:${start.character + 1}`;
}
