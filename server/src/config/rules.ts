import type { Node } from 'jsonc-parser';
import type { RuleSetting } from '../core/rules/rule.ts';
import { at, membersOf } from './members.ts';
import type { ConfigurationProblem } from './problem.ts';
import { isRuleSetting, RULE_SETTINGS } from './setting.ts';
import { unknownRule } from './unknown-rule.ts';

/** Reads the value of "rules": settings by rule id. Problems are added to `problems`. */
export function rulesOf(
  node: Node,
  ruleIds: readonly string[],
  problems: ConfigurationProblem[],
): Readonly<Record<string, RuleSetting>> {
  if (node.type !== 'object') {
    problems.push(at(node, NOT_AN_OBJECT));
    return {};
  }
  const rules: Record<string, RuleSetting> = {};
  for (const { key, keyNode, value } of membersOf(node, problems)) {
    const setting: unknown = value.value;
    if (!ruleIds.includes(key)) problems.push(at(keyNode, unknownRule(key, ruleIds)));
    else if (isRuleSetting(setting)) rules[key] = setting;
    else problems.push(at(value, wrongSetting(key)));
  }
  return rules;
}

const NOT_AN_OBJECT = {
  zh: '"rules" 应当是一个对象，例如 {"table/blank-cell": "off"}。',
  en: '"rules" must be an object, such as {"table/blank-cell": "off"}.',
};

function wrongSetting(id: string): ConfigurationProblem['message'] {
  const list = RULE_SETTINGS.map((setting) => `"${setting}"`);
  return {
    zh: `规则 "${id}" 只能设为 ${list.join('、')} 之一。`,
    en: `The rule "${id}" can be set to ${list.join(', ')} only.`,
  };
}
