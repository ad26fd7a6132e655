import type { Report } from '../report/report.ts';
import { type Neighbours, NO_NEIGHBOURS } from '../workspace/summary.ts';
import { type Ignore, type RuleConfiguration, settingOf } from './configuration.ts';
import { RULES } from './registry.ts';
import type { Finding, Rule, RuleFinding, Severity } from './rule.ts';

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
  const ignores = ignoresFor(path, configuration);
  const findings: Finding[] = [];
  const used = new Set<Ignore>();
  for (const { rule, severity } of activeRules(configuration)) {
    for (const found of rule.check(report, neighbours)) {
      const ignore = ignores.find((each) => isAbout(each, rule, found));
      if (ignore === undefined) findings.push(complete(rule, found, severity));
      else used.add(ignore);
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, usedIgnores: [...used] };
}

/** The ignores that may concern a file; mostly there are none at all. */
function ignoresFor(path: string | null, { ignores }: RuleConfiguration): readonly Ignore[] {
  if (ignores.length === 0) return ignores;
  return ignores.filter(({ file }) => file === null || file === path);
}

function isAbout(ignore: Ignore, rule: Rule, { subject }: RuleFinding): boolean {
  return ignore.rule === rule.id && ignore.cell === subject.cell && ignore.value === subject.value;
}

function complete({ id, severity }: Rule, found: RuleFinding, chosen: Severity | null): Finding {
  return {
    ...found,
    rule: id,
    severity: chosen ?? found.severity ?? severity,
    related: found.related ?? [],
  };
}

/** A rule that is not off, and the severity that someone has chosen for it; null when nobody has. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity | null;
}

/** Configurations never change; one is used for many reports. */
const known = new WeakMap<RuleConfiguration, readonly ActiveRule[]>();

function activeRules(configuration: RuleConfiguration): readonly ActiveRule[] {
  const rules = known.get(configuration) ?? chooseRules(configuration);
  known.set(configuration, rules);
  return rules;
}

function chooseRules(configuration: RuleConfiguration): readonly ActiveRule[] {
  return RULES.flatMap((rule): ActiveRule[] => {
    const chosen = settingOf(rule, configuration);
    return chosen === 'off' ? [] : [{ rule, severity: chosen ?? null }];
  });
}
