import { createColors } from 'picocolors';
import type { Severity } from '../../core/rules/rule.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { CheckedFile, LocatedFinding, Range } from '../check/outcome.ts';
import { placeElsewhere } from './elsewhere.ts';
import { excerptOf } from './excerpt.ts';
import type { Formatter } from './formats.ts';
import { SEVERITY_NAMES } from './severity.ts';
import { summaryLine } from './summary.ts';

/** For people: grouped by file, each finding with the line that it stands in. */
export const formatText: Formatter = ({ files, summary }, { locale, colours }) => {
  const colour = createColors(colours);
  const painted = {
    error: colour.red,
    warning: colour.yellow,
    information: colour.cyan,
    hint: colour.gray,
  } satisfies Record<Severity, unknown>;

  const finding = (each: LocatedFinding): string[] => {
    const { severity, range, message, rule, related, elsewhere } = each;
    const name = painted[severity](SEVERITY_NAMES[severity][locale]);
    const { line, mark } = excerptOf(each);
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
  };
  const group = ({ file, findings }: CheckedFile): string[] =>
    findings.length === 0 ? [] : [colour.bold(printable(file)), ...findings.flatMap(finding), ''];

  return `${[...files.flatMap(group), summaryLine(summary, locale)].join('\n')}\n`;
};

/** A radical may be related to hundreds of places; a total to more than twenty cells. */
const MOST_RELATED = 8;

function moreRelated(count: number, locale: Locale): string[] {
  if (count <= 0) return [];
  return [`      ${locale === 'zh' ? `……另有 ${count} 处` : `… and ${count} more places`}`];
}

function placeOf({ start }: Range): string {
  return `${start.line + 1}:${start.character + 1}`;
}
