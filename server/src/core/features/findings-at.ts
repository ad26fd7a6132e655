import type { Finding } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** The findings that touch a span, in the order of the text; the span may be a mere place. */
export function findingsAt(findings: readonly Finding[], { start, end }: Span): Finding[] {
  return findings.filter(({ span }) => span.start <= end && start <= span.end);
}
