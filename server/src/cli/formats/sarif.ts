import { version } from '../../../../package.json';
import { documentationOf } from '../../core/rules/documentation.ts';
import { RULES } from '../../core/rules/registry.ts';
import type { Rule, Severity } from '../../core/rules/rule.ts';
import type { Locale } from '../../core/text/localized.ts';
import { hasFindings, type LocatedFinding, type Range } from '../check/outcome.ts';
import { UNUSED_IGNORE, UNUSED_IGNORE_SUMMARY } from '../check/unused-ignores.ts';
import type { Problem } from '../problem.ts';
import type { Format } from './format.ts';
import { jsonEntries, jsonFrame } from './framed-json.ts';
import { uriOf } from './path.ts';

/** SARIF 2.1.0, for code scanning and viewers. Source: OASIS, Static Analysis Results Interchange Format. */
export const formatSarif: Format = {
  file({ file, findings }, { locale }) {
    const uri = uriOf(file);
    return jsonEntries(
      findings.map((finding) => resultOf(finding, uri, locale)),
      INDENT,
    );
  },
  frame({ files, problems }, { locale }) {
    const rules = [...RULES.map((rule) => ruleOf(rule, locale)), unusedIgnoreRule(locale)];
    const runWith = (results: readonly unknown[]) => ({
      tool: { driver: { name: 'gongkai', semanticVersion: version, rules } },
      columnKind: 'utf16CodeUnits',
      invocations: [
        {
          executionSuccessful: problems.length === 0,
          toolExecutionNotifications: problems.map((problem) => notificationOf(problem, locale)),
        },
      ],
      results,
    });
    return jsonFrame(
      (results) => ({ $schema: SCHEMA, version: '2.1.0', runs: [runWith(results)] }),
      INDENT,
      !hasFindings(files),
    );
  },
};

/** Results stand in an array of the only run, which stands in one of the outermost object. */
const INDENT = '        ';

/** Where a rule stands among those that the run describes. */
const RULE_INDEXES: ReadonlyMap<string, number> = new Map(
  [...RULES.map(({ id }) => id), UNUSED_IGNORE].map((id, index) => [id, index]),
);

/** The address by which every SARIF file names its schema; nothing is fetched. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function ruleOf({ id, severity, enabled, summary, reason, remedy }: Rule, locale: Locale) {
  return {
    id,
    shortDescription: { text: summary[locale] },
    fullDescription: { text: reason[locale] },
    help: { text: `${reason[locale]}\n${remedy[locale]}` },
    helpUri: documentationOf(id),
    defaultConfiguration: { level: LEVELS[severity], enabled: enabled !== false },
  };
}

function unusedIgnoreRule(locale: Locale): Omit<ReturnType<typeof ruleOf>, 'helpUri'> {
  const text = UNUSED_IGNORE_SUMMARY[locale];
  return {
    id: UNUSED_IGNORE,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: LEVELS.warning, enabled: true },
  };
}

function resultOf(finding: LocatedFinding, uri: string, locale: Locale) {
  const { rule, severity, message, range, related, elsewhere, subject } = finding;
  const places = [
    ...related.map((each) => ({ ...each, uri })),
    ...elsewhere.map((each) => ({ ...each, uri: uriOf(each.file) })),
  ];
  return {
    ruleId: rule,
    ruleIndex: RULE_INDEXES.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: message[locale] },
    locations: [locationOf(uri, range)],
    relatedLocations: places.map((each, id) => ({
      id,
      message: { text: each.message[locale] },
      ...locationOf(each.uri, each.range),
    })),
    partialFingerprints: { 'subject/v1': `${rule}|${subject.cell}|${subject.value}` },
  };
}

function locationOf(uri: string, { start, end }: Range) {
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}

function notificationOf({ file, message }: Problem, locale: Locale) {
  const physicalLocation = { artifactLocation: { uri: uriOf(file) } };
  return { level: 'error', message: { text: message[locale] }, locations: [{ physicalLocation }] };
}
