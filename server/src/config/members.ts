import type { Node } from 'jsonc-parser';
import { nearestName } from './nearest.ts';
import type { ConfigurationProblem } from './problem.ts';

/** One `"key": value` of an object. */
export interface Member {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

/**
 * The members of an object that have a key and a value. A key that stands twice is a problem; the
 * last one counts. A member without a value is left out: the syntax error is reported already.
 */
export function membersOf(object: Node, problems: ConfigurationProblem[]): Member[] {
  const members = new Map<string, Member>();
  for (const property of object.children ?? []) {
    const [keyNode, value] = property.children ?? [];
    if (keyNode === undefined || value === undefined) continue;
    const key = String(keyNode.value);
    if (members.has(key)) problems.push(at(keyNode, twice(key)));
    members.set(key, { key, keyNode, value });
  }
  return [...members.values()];
}

/** A problem that covers a node. */
export function at(node: Node, message: ConfigurationProblem['message']): ConfigurationProblem {
  return { message, start: node.offset, end: node.offset + node.length };
}

/** A problem for a key that is not one of those known here, with the one probably meant. */
export function unknownKey(
  keyNode: Node,
  key: string,
  known: readonly string[],
): ConfigurationProblem {
  const nearest = nearestName(key, known);
  const list = known.map((each) => `"${each}"`);
  return at(keyNode, {
    zh: `不认识的键 "${key}"${nearest === null ? `，这里可以写 ${list.join('、')}` : `，是不是 "${nearest}"？`}`,
    en: `Unknown key "${key}"${nearest === null ? `; known here: ${list.join(', ')}.` : `; did you mean "${nearest}"?`}`,
  });
}

function twice(key: string): ConfigurationProblem['message'] {
  return {
    zh: `键 "${key}" 写了两次，只有最后一次有效，请删去多余的。`,
    en: `The key "${key}" is written twice and only the last counts; remove the others.`,
  };
}
