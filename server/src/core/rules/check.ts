import type { Report } from '../report/report.ts';
import { type Neighbours, NO_NEIGHBOURS } from '../workspace/summary.ts';
import { type Ignore, type RuleConfiguration, settingOf } from './configuration.ts';
import { RULES } from './registry.ts';
import type { Finding, Rule, RuleFinding } from './rule.ts';

/** Findings of a report, and the ignores that held some back. */
export interface CheckResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly usedIgnores: readonly Ignore[];
}

/**
 * Runs every rule that is not off over one report.
 *
 * @param path the report's path as ignores name it; null when it has none.
 * @param neighbours the same organ's reports of the years beside; none when they are not known.
 */
export function check(
  report: Report,
  configuration: RuleConfiguration,
  path: string | null = null,
  neighbours: Neighbours = NO_NEIGHBOURS,
): CheckResult {
  const ignores = configuration.ignores.filter(({ file }) => file === null || file === path);
  const findings: Finding[] = [];
  const used = new Set<Ignore>();
  for (const rule of RULES) {
    if (settingOf(rule, configuration) === 'off') continue;
    for (const found of rule.check(report, neighbours)) {
      const ignore = ignores.find((each) => isAbout(each, rule, found));
      if (ignore === undefined) findings.push(complete(rule, found, configuration));
      else used.add(ignore);
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, usedIgnores: [...used] };
}

function isAbout(ignore: Ignore, rule: Rule, { subject }: RuleFinding): boolean {
  return ignore.rule === rule.id && ignore.cell === subject.cell && ignore.value === subject.value;
}

function complete(rule: Rule, found: RuleFinding, configuration: RuleConfiguration): Finding {
  const chosen = settingOf(rule, configuration);
  const severity =
    chosen === undefined || chosen === 'off' ? (found.severity ?? rule.severity) : chosen;
  return { ...found, rule: rule.id, severity, related: found.related ?? [] };
}
