import type { RuleFinding } from '../rule.ts';

/** Findings in the order of the text; those of one place keep their order. */
export function inTextOrder(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  if (findings.length < 2) return findings;
  return findings.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
