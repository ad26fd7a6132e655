import type { Node } from 'jsonc-parser';
import type { Ignore } from '../core/rules/configuration.ts';
import type { Span } from '../core/text/span.ts';
import { at, membersOf, unknownKey } from './members.ts';
import type { ConfigurationProblem } from './problem.ts';
import { unknownRule } from './unknown-rule.ts';

const REQUIRED = ['rule', 'cell', 'value', 'reason'] as const;
const KEYS: readonly string[] = [...REQUIRED, 'file'];

/**
 * Reads the value of "ignore": accepted deviations, each with its place. An entry with a problem
 * holds nothing back, so that a deviation is never hidden by mistake.
 */
export function ignoresOf(
  node: Node,
  ruleIds: readonly string[],
  problems: ConfigurationProblem[],
): ReadonlyMap<Ignore, Span> {
  const ignores = new Map<Ignore, Span>();
  if (node.type !== 'array') {
    problems.push(at(node, NOT_AN_ARRAY));
    return ignores;
  }
  for (const entry of node.children ?? []) {
    const ignore = ignoreOf(entry, ruleIds, problems);
    const place = { start: entry.offset, end: entry.offset + entry.length };
    if (ignore !== null) ignores.set(ignore, place);
  }
  return ignores;
}

function ignoreOf(
  entry: Node,
  ruleIds: readonly string[],
  problems: ConfigurationProblem[],
): Ignore | null {
  if (entry.type !== 'object') {
    problems.push(at(entry, NOT_AN_ENTRY));
    return null;
  }
  const before = problems.length;
  const strings = stringsOf(entry, problems);
  for (const key of REQUIRED) {
    if (!strings.has(key)) problems.push(at(entry, missing(key)));
  }
  const { rule = '', cell = '', value = '', reason = '', file: named } = contentsOf(strings);
  const file = named?.replace(/^\.\//u, '') ?? null;
  const report = (key: string, message: ConfigurationProblem['message']) => {
    problems.push(at(strings.get(key) ?? entry, message));
  };
  if (problems.length > before) return null;
  if (!ruleIds.includes(rule)) report('rule', unknownRule(rule, ruleIds));
  if (reason.trim() === '') report('reason', missing('reason'));
  if (file?.includes('\\') === true) report('file', BACKSLASH);
  return problems.length > before ? null : { rule, file, cell, value, reason };
}

/** The entry's members by key; all are to be strings. */
function stringsOf(entry: Node, problems: ConfigurationProblem[]): Map<string, Node> {
  const strings = new Map<string, Node>();
  for (const { key, keyNode, value } of membersOf(entry, problems)) {
    if (!KEYS.includes(key)) problems.push(unknownKey(keyNode, key, KEYS));
    else if (value.type !== 'string') problems.push(at(value, notAString(key)));
    if (KEYS.includes(key)) strings.set(key, value);
  }
  return strings;
}

function contentsOf(strings: ReadonlyMap<string, Node>): Readonly<Record<string, string>> {
  return Object.fromEntries([...strings].map(([key, node]) => [key, String(node.value)]));
}

const NOT_AN_ARRAY = {
  zh: '"ignore" 应当是一个数组 [ ]。',
  en: '"ignore" must be an array [ ].',
};
const NOT_AN_ENTRY = {
  zh: '"ignore" 的每一项应当是 {"rule", "cell", "value", "reason"} 这样的对象。',
  en: 'Each entry of "ignore" must be an object {"rule", "cell", "value", "reason"}.',
};
const BACKSLASH = {
  zh: '"file" 里的文件夹之间用 / 分隔，不用 \\。',
  en: 'Separate the folders in "file" with /, not \\.',
};

function missing(key: string): ConfigurationProblem['message'] {
  return key === 'reason'
    ? {
        zh: '忽略一处问题必须写明理由："reason" 不能缺少或为空。',
        en: 'An ignore must say why: "reason" is missing or empty.',
      }
    : { zh: `这一项缺少 "${key}"。`, en: `This entry lacks "${key}".` };
}

function notAString(key: string): ConfigurationProblem['message'] {
  return {
    zh: `"${key}" 的值应当写在双引号里。`,
    en: `The value of "${key}" must be a string in double quotes.`,
  };
}
