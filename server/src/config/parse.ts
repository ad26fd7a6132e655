import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Ignore, RuleConfiguration } from '../core/rules/configuration.ts';
import { RULES } from '../core/rules/registry.ts';
import type { RuleSetting } from '../core/rules/rule.ts';
import type { Span } from '../core/text/span.ts';
import { ignoresOf } from './ignores.ts';
import { membersOf, unknownKey } from './members.ts';
import { isTooDeep } from './nesting.ts';
import { organsOf } from './organs.ts';
import type { ConfigurationProblem } from './problem.ts';
import { rulesOf } from './rules.ts';
import { syntaxProblem } from './syntax-problem.ts';

export type { ConfigurationProblem } from './problem.ts';

/** What a configuration file says, as far as it can be understood. */
export interface ParsedConfiguration {
  readonly configuration: RuleConfiguration;
  readonly problems: readonly ConfigurationProblem[];
  /** Where each ignore stands in the file's text, so that an unused one can be shown. */
  readonly places: ReadonlyMap<Ignore, Span>;
}

const KEYS = ['$schema', 'rules', 'ignore', 'organs'];

/**
 * Reads the text of a `gongkai.config.json`; comments and trailing commas are allowed. Total: what
 * cannot be understood becomes a problem at its place, and everything else still counts.
 */
export function parseConfiguration(
  text: string,
  ruleIds: readonly string[] = RULES.map(({ id }) => id),
): ParsedConfiguration {
  if (isTooDeep(text)) return failed(TOO_DEEP, text.length);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.map((error) => syntaxProblem(error, text.length));
  if (root === undefined || root.type !== 'object') {
    return problems.length > 0 ? { ...NOTHING, problems } : failed(NOT_AN_OBJECT, text.length);
  }
  let rules: Readonly<Record<string, RuleSetting>> = {};
  let places: ReadonlyMap<Ignore, Span> = new Map();
  let organs: Readonly<Record<string, string>> = {};
  for (const { key, value, keyNode } of membersOf(root, problems)) {
    if (key === 'rules') rules = rulesOf(value, ruleIds, problems);
    else if (key === 'ignore') places = ignoresOf(value, ruleIds, problems);
    else if (key === 'organs') organs = organsOf(value, problems);
    else if (key === '$schema') checkSchema(value, problems);
    else problems.push(unknownKey(keyNode, key, KEYS));
  }
  const ignores = [...places.keys()];
  return { configuration: { rules, ignores, organs }, problems, places };
}

const NOTHING: ParsedConfiguration = {
  configuration: { rules: {}, ignores: [], organs: {} },
  problems: [],
  places: new Map(),
};
const NOT_AN_OBJECT = {
  zh: '配置文件的内容应当写在一对花括号 { } 里。',
  en: 'The configuration must be one object in braces { }.',
};
const TOO_DEEP = {
  zh: '配置文件的括号嵌套太深，无法读取。',
  en: 'The brackets of the configuration are nested too deeply to be read.',
};

function failed(message: ConfigurationProblem['message'], end: number): ParsedConfiguration {
  return { ...NOTHING, problems: [{ message, start: 0, end }] };
}

function checkSchema(value: Node, problems: ConfigurationProblem[]): void {
  if (value.type === 'string') return;
  const message = {
    zh: '"$schema" 应当是一个地址（字符串）。',
    en: '"$schema" must be an address (a string).',
  };
  problems.push({ message, start: value.offset, end: value.offset + value.length });
}
