import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfiguration } from './parse.ts';

const RULE_IDS = ['requests/row-total', 'review/total', 'table/blank-cell'];

const parse = (text: string) => parseConfiguration(text, RULE_IDS);

/** The problems as "covered characters: message". */
function problemsOf(text: string): string[] {
  return parse(text).problems.map(
    ({ start, end, message }) => `${text.slice(start, end)}: ${message.en}`,
  );
}

test('reads rules and ignores, with comments and trailing commas', () => {
  const { configuration, problems } = parse(`{
    // 横线在我们这里是允许的
    "$schema": "./schema.json",
    "rules": { "table/blank-cell": "off", "review/total": "warning", },
    "ignore": [
      { "rule": "review/total", "file": "./2023/a.txt", "cell": "review/reconsideration/total", "value": "0", "reason": "原文如此" },
      { "rule": "requests/row-total", "cell": "", "value": "", "reason": "x" },
    ],
  }`);
  expect(problems).toEqual([]);
  expect(configuration).toEqual({
    rules: { 'table/blank-cell': 'off', 'review/total': 'warning' },
    ignores: [
      {
        rule: 'review/total',
        file: '2023/a.txt',
        cell: 'review/reconsideration/total',
        value: '0',
        reason: '原文如此',
      },
      { rule: 'requests/row-total', file: null, cell: '', value: '', reason: 'x' },
    ],
    organs: {},
  });
});

test('remembers where each ignore stands', () => {
  const entry = '{"rule": "review/total", "cell": "a", "value": "1", "reason": "x"}';
  const text = `{"ignore": [${entry}]}`;
  const [[ignore, place] = []] = parse(text).places;
  expect(ignore?.cell).toBe('a');
  expect(text.slice(place?.start, place?.end)).toBe(entry);
});

test('names the rule that was probably meant', () => {
  expect(problemsOf('{"rules": {"request/row-total": "off"}}')).toEqual([
    '"request/row-total": There is no rule "request/row-total"; did you mean "requests/row-total"?',
  ]);
});

test('points at a wrong setting, an unknown key and a key written twice', () => {
  expect(problemsOf('{"rules": {"review/total": "warn"}}')).toEqual([
    '"warn": The rule "review/total" can be set to "off", "error", "warning", "information", "hint" only.',
  ]);
  expect(problemsOf('{"rule": {}}')).toEqual(['"rule": Unknown key "rule"; did you mean "rules"?']);
  expect(problemsOf('{"rules": {}, "rules": {}}')).toHaveLength(1);
});

test('one wrong entry leaves the others in force', () => {
  const { configuration, problems } = parse(
    '{"rules": {"review/total": 3, "table/blank-cell": "hint"}, "colour": true}',
  );
  expect(configuration.rules).toEqual({ 'table/blank-cell': 'hint' });
  expect(problems).toHaveLength(2);
});

test.each([
  ['without a reason', '{"rule": "review/total", "cell": "a", "value": "1"}'],
  ['with an empty reason', '{"rule": "review/total", "cell": "a", "value": "1", "reason": " "}'],
  ['of an unknown rule', '{"rule": "x/y", "cell": "a", "value": "1", "reason": "r"}'],
  ['without a cell', '{"rule": "review/total", "value": "1", "reason": "r"}'],
  ['with a number', '{"rule": "review/total", "cell": "a", "value": 1, "reason": "r"}'],
  [
    'with a backslash',
    '{"rule": "review/total", "file": "a\\\\b", "cell": "a", "value": "1", "reason": "r"}',
  ],
  ['that is no object', '"review/total"'],
])('an ignore %s is a problem and holds nothing back', (_, entry) => {
  const { configuration, problems } = parse(`{"ignore": [${entry}]}`);
  expect(configuration.ignores).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('says in words what is wrong with the JSON', () => {
  expect(problemsOf('{"rules": {"review/total": "off"}')).toEqual([
    ': A closing brace } is missing.',
  ]);
  expect(problemsOf('')).not.toEqual([]);
  expect(problemsOf('[]')).toEqual(['[]: The configuration must be one object in braces { }.']);
  expect(problemsOf('{"rules": []}')).toHaveLength(1);
  expect(problemsOf('{"ignore": {}}')).toHaveLength(1);
  expect(problemsOf('{"$schema": 1}')).toHaveLength(1);
});

test('reads which organs were renamed', () => {
  const { configuration, problems } = parse('{"organs": {"云溪县水利局": "云溪县水务局"}}');
  expect(configuration.organs).toEqual({ 云溪县水利局: '云溪县水务局' });
  expect(problems).toEqual([]);
  expect(problemsOf('{"organs": ["云溪县水利局"]}')).toHaveLength(1);
  expect(problemsOf('{"organs": {"云溪县水利局": ""}}')).toEqual([
    '"": Write the organ’s present name here, in double quotes.',
  ]);
});

test('brackets without end are refused, not followed', () => {
  expect(problemsOf('['.repeat(200_000))).toHaveLength(1);
});

test('any text gives a configuration, and every problem lies inside it', () => {
  const piece = fc.constantFrom(
    ...'{}[]:,"\\'.split(''),
    '"rules"',
    '"ignore"',
    '"rule"',
    '"review/total"',
    '"reason"',
    '"off"',
    '//',
    '/*',
    'null',
    '-1e',
    '\n',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
      const text = pieces.join('');
      for (const { start, end } of parse(text).problems) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
