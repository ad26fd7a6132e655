import { expect, test } from 'vitest';
import { located, outcomeOf, printed } from '../../../test/support/cli-outcome.ts';
import { RULES } from '../../core/rules/registry.ts';

/** The parts of SARIF that these tests look at. */
interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
    readonly columnKind: string;
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly unknown[];
    }[];
    readonly results: readonly SarifResult[];
  }[];
}
interface SarifRule {
  readonly id: string;
  readonly helpUri?: string;
  readonly help: { readonly text: string };
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration: { readonly enabled: boolean };
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly unknown[];
}

function sarifOf(...parameters: Parameters<typeof outcomeOf>) {
  const text = printed('sarif', outcomeOf(...parameters), { locale: 'zh', colours: false });
  const sarif: Sarif = JSON.parse(text);
  const [run] = sarif.runs;
  if (run === undefined) throw new Error('a SARIF log has one run');
  return { sarif, run };
}

test('describes every rule with its help', () => {
  const { sarif, run } = sarifOf([]);
  expect(sarif.version).toBe('2.1.0');
  expect(run.columnKind).toBe('utf16CodeUnits');
  const { rules } = run.tool.driver;
  expect(rules[0]?.helpUri).toMatch(/\/docs\/rules\/structure\/missing-section\.md$/u);
  expect(rules.map(({ id }) => id)).toEqual([
    ...RULES.map(({ id }) => id),
    'configuration/unused-ignore',
  ]);
  for (const { help, shortDescription } of rules) {
    expect(help.text).not.toBe('');
    expect(shortDescription.text).not.toBe('');
  }
  const off = rules.filter(({ defaultConfiguration }) => !defaultConfiguration.enabled);
  expect(off.map(({ id }) => id)).toEqual(['text/punctuation', 'text/space-in-word']);
});

test('each result points at its rule and at a region counted from one', () => {
  const { run } = sarifOf([located(), located({ severity: 'hint' })], [], '报告/a b.txt');
  expect(run.results.map(({ level }) => level)).toEqual(['error', 'note']);
  const [result] = run.results;
  expect(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('review/total');
  expect(result?.ruleId).toBe('review/total');
  expect(result?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: '%E6%8A%A5%E5%91%8A/a%20b.txt' },
        region: { startLine: 3, startColumn: 4, endLine: 3, endColumn: 6 },
      },
    },
  ]);
});

test('what could not be checked makes the run unsuccessful', () => {
  const problem = { file: 'b.txt', place: null, message: { zh: '没有权限。', en: '' } };
  const { run } = sarifOf([], [problem]);
  expect(run.invocations[0]?.executionSuccessful).toBe(false);
  expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  expect(sarifOf([]).run.invocations[0]?.executionSuccessful).toBe(true);
});
