import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/rule.ts';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import { placeBlocks } from './hover/place-blocks.ts';
import { ruleBlocks } from './hover/rule-blocks.ts';
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
 * Explains what stands at an offset: a cell or label of a table, a part, an aspect, and the rules
 * that found something there. Null where there is nothing to explain.
 */
export function hover({ report, findings }: CheckedReport, offset: number): Hover | null {
  const place = placeAt(report, offset);
  const found = findings.filter(({ span }) => touches(span, offset));
  const span = place?.span ?? shortest(found);
  const blocks = [...(place ? placeBlocks(report, place) : []), ...ruleBlocks(found)];
  return span === null || blocks.length === 0 ? null : { span, blocks };
}

function shortest(findings: readonly Finding[]): Span | null {
  const spans = findings.map(({ span }) => span);
  return spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
