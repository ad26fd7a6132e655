import type { Fix } from '../rules/fix.ts';
import type { Finding } from '../rules/rule.ts';

/** A finding with its proven fixes, the most probable first. */
export interface FixableFinding {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** A fix as the light bulb offers it: once, with everything that it puts right. */
export interface OfferedFix {
  readonly fix: Fix;
  /** The findings that it removes, of those that were asked for; never empty. */
  readonly findings: readonly Finding[];
  /** Whether it is the one to take when nobody chooses: one fix of each finding at most. */
  readonly isPreferred: boolean;
}

/**
 * The fixes of some findings of a report as one list: those of the first finding first, each
 * finding's most probable fix before its others. What is the same edits for several findings stands
 * there once.
 */
export function codeActions(fixable: readonly FixableFinding[]): readonly OfferedFix[] {
  const offers = new Map<string, { fix: Fix; findings: Finding[]; isFirst: boolean }>();
  for (const { finding, fixes } of fixable) {
    for (const [index, fix] of fixes.entries()) {
      const key = JSON.stringify(fix.edits);
      const offer = offers.get(key) ?? { fix, findings: [], isFirst: false };
      offer.findings.push(finding);
      offer.isFirst ||= index === 0;
      offers.set(key, offer);
    }
  }
  const settled = new Set<Finding>();
  return [...offers.values()].map(({ fix, findings, isFirst }) => {
    const isPreferred = isFirst && !findings.some((finding) => settled.has(finding));
    if (isPreferred) for (const finding of findings) settled.add(finding);
    return { fix, findings, isPreferred };
  });
}
