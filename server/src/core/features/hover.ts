import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/rule.ts';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import { NO_NEIGHBOURS } from '../workspace/summary.ts';
import { proseFigureAt } from './definition.ts';
import { placeBlocks } from './hover/place-blocks.ts';
import { proseBlocks } from './hover/prose-blocks.ts';
import { ruleBlocks } from './hover/rule-blocks.ts';
import { yearBlocks } from './hover/year-blocks.ts';
import { placeAt, touches } from './place.ts';

/**
 * A piece of an explanation. Plain text without markup, on one line; what shows it decides how a
 * heading, a sentence or a formula looks.
 */
export interface Block {
  readonly kind: 'heading' | 'text' | 'code';
  readonly text: Localized;
}

/** What is to be said of one place, and the span of the place. */
export interface Hover {
  readonly span: Span;
  /** Never empty. */
  readonly blocks: readonly Block[];
}

/** A report with what was found in it. */
interface CheckedReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/**
 * Explains what stands at an offset: a cell or label of a table, a part, an aspect, a figure of the
 * prose that a table has too, and the rules that found something there. Null where there is nothing
 * to explain.
 */
export function hover(
  { report, findings }: CheckedReport,
  offset: number,
  neighbours = NO_NEIGHBOURS,
): Hover | null {
  const place = placeAt(report, offset);
  const figure = place === null ? proseFigureAt(report, offset) : null;
  const found = findings.filter(({ span }) => touches(span, offset));
  const span = place?.span ?? figure?.span ?? shortest(found);
  const blocks = [
    ...(place ? placeBlocks(report, place) : []),
    ...yearBlocks(report, place, neighbours),
    ...(figure ? proseBlocks(figure) : []),
    ...ruleBlocks(found),
  ];
  return span === null || blocks.length === 0 ? null : { span, blocks };
}

function shortest(findings: readonly Finding[]): Span | null {
  const spans = findings.map(({ span }) => span);
  return spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
