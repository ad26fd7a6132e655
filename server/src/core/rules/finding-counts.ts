import type { Report } from '../report/report.ts';
import { type Neighbours, NO_NEIGHBOURS } from '../workspace/summary.ts';
import { check } from './check.ts';
import type { RuleConfiguration } from './configuration.ts';
import type { Finding } from './rule.ts';

/** How many findings there are of each rule about each subject, by `findingKey`. */
export type FindingCounts = ReadonlyMap<string, FindingCount>;

/** The findings of one key. */
export interface FindingCount {
  readonly rule: string;
  readonly count: number;
  /** The places that they stand for, all together. */
  readonly places: number;
}

/**
 * What a report is found to have. What is ignored counts too: an ignore is no reason to make the same
 * fault again.
 */
export function findingCounts(
  report: Report,
  configuration: RuleConfiguration,
  neighbours: Neighbours = NO_NEIGHBOURS,
): FindingCounts {
  const counts = new Map<string, FindingCount>();
  const { findings: found } = check(report, { ...configuration, ignores: [] }, null, neighbours);
  for (const finding of found) {
    const key = findingKey(finding);
    const { count, places } = counts.get(key) ?? { count: 0, places: 0 };
    const more = finding.places ?? 1;
    counts.set(key, { rule: finding.rule, count: count + 1, places: places + more });
  }
  return counts;
}

/** The value is left out: a finding about a cell is the same one after its value has changed. */
export function findingKey({ rule, subject }: Finding): string {
  return `${rule} ${subject.cell}`;
}
