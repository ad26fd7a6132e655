import type { Node } from 'jsonc-parser';
import { at, membersOf } from './members.ts';
import type { ConfigurationProblem } from './problem.ts';

/** Reads the value of "organs": former names of organs, each with the name that follows it. */
export function organsOf(
  node: Node,
  problems: ConfigurationProblem[],
): Readonly<Record<string, string>> {
  if (node.type !== 'object') {
    problems.push(at(node, NOT_AN_OBJECT));
    return {};
  }
  return Object.fromEntries(
    membersOf(node, problems).flatMap(({ key, value }): [string, string][] => {
      if (typeof value.value === 'string' && value.value.trim() !== '') return [[key, value.value]];
      problems.push(at(value, NOT_A_NAME));
      return [];
    }),
  );
}

const NOT_AN_OBJECT = {
  zh: '"organs" 应当是 {"旧名称": "现名称"} 这样的对象。',
  en: '"organs" must be an object {"former name": "present name"}.',
};
const NOT_A_NAME = {
  zh: '这里应当写机关现在的名称，用双引号。',
  en: 'Write the organ’s present name here, in double quotes.',
};
