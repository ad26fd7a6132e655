import type { Report } from '../report/report.ts';
import type { FiledSummary, Neighbours } from '../workspace/summary.ts';
import { type CheckResult, check } from './check.ts';
import type { RuleConfiguration } from './configuration.ts';

/** What a report was last checked with, and what came of it. */
interface Checked {
  readonly configuration: RuleConfiguration;
  readonly path: string | null;
  readonly neighbours: Neighbours;
  readonly result: CheckResult;
}

/** A check is pure, so its result may be kept as long as its report. */
const last = new WeakMap<Report, Checked>();

/**
 * The same as `check`, but a report that was checked like this before is not checked again: in a
 * compilation, every report but the one that is being edited.
 */
export function checkOnce(
  report: Report,
  configuration: RuleConfiguration,
  path: string | null,
  neighbours: Neighbours,
): CheckResult {
  const known = last.get(report);
  if (
    known?.configuration === configuration &&
    known.path === path &&
    areSame(known.neighbours.previous, neighbours.previous) &&
    areSame(known.neighbours.next, neighbours.next)
  ) {
    return known.result;
  }
  const result = check(report, configuration, path, neighbours);
  last.set(report, { configuration, path, neighbours, result });
  return result;
}

function areSame(some: readonly FiledSummary[], others: readonly FiledSummary[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}
