import { RULE_SETTINGS } from '../../server/src/config/setting.ts';
import { defaultSetting } from '../../server/src/core/rules/configuration.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import type { Localized } from '../../server/src/core/text/localized.ts';

/** A description by name; the caller says how it is worded. */
export type Describe = (name: DescribedName) => string;
export type DescribedName = keyof typeof DESCRIPTIONS;

/** What the parts of a configuration are for. */
export const DESCRIPTIONS = {
  rules: {
    zh: '各条规则的级别，或 off 关闭；没有写到的规则用自己的默认级别。',
    en: 'Severity of each rule, or off; a rule that is not named keeps its own.',
  },
  ignore: {
    zh: '核实后予以保留的个别问题。每一项都要写明理由。',
    en: 'Findings that were verified and accepted. Each needs a reason.',
  },
  organs: {
    zh: '改过名称的机关：{"旧名称": "现名称"}，用来找到它往年的报告。',
    en: 'Organs that were renamed, {"former name": "present name"}: so that their earlier reports are found.',
  },
  'ignore.rule': { zh: '规则的名称。', en: 'Name of the rule.' },
  'ignore.file': {
    zh: '年报文件相对于配置文件的路径，文件夹之间用 /；不写则适用于所有文件。',
    en: 'Path of the report relative to the configuration file, / between folders; all files when left out.',
  },
  'ignore.cell': {
    zh: '问题所在的位置：表/行/列、表/行、表、某一部分，或留空表示整份年报。',
    en: 'Where the finding stands: table/row/column, table/row, table, a part, or empty for the whole report.',
  },
  'ignore.value': {
    zh: '那里原来的内容；内容变了，忽略就不再生效。',
    en: 'What stands there; once it changes, the ignore no longer holds.',
  },
  'ignore.reason': { zh: '为什么保留，不能为空。', en: 'Why it is accepted; not empty.' },
} satisfies Record<string, Localized>;

/** JSON schema of `gongkai.config.json`. */
export function configurationSchema(rules: readonly Rule[]): object {
  const both = ({ zh, en }: Localized) => `${zh}\n${en}`;
  const describe: Describe = (name) => both(DESCRIPTIONS[name]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'gongkai.config.json',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      rules: ruleProperties(rules, describe('rules'), ({ summary }) => both(summary)),
      ignore: ignoreItems(describe),
      organs: {
        type: 'object',
        description: describe('organs'),
        additionalProperties: { type: 'string', minLength: 1 },
      },
    },
    additionalProperties: false,
  };
}

/** Schema of an object that sets rules. */
export function ruleProperties(
  rules: readonly Rule[],
  description: string,
  describe: (rule: Rule) => string,
): object {
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        {
          type: 'string',
          enum: RULE_SETTINGS,
          default: defaultSetting(rule),
          description: describe(rule),
        },
      ]),
    ),
    additionalProperties: false,
  };
}

/** Schema of a list of ignores. */
export function ignoreItems(describe: Describe): object {
  return {
    type: 'array',
    description: describe('ignore'),
    items: {
      type: 'object',
      properties: {
        rule: { type: 'string', description: describe('ignore.rule') },
        file: { type: 'string', description: describe('ignore.file') },
        cell: { type: 'string', description: describe('ignore.cell') },
        value: { type: 'string', description: describe('ignore.value') },
        reason: { type: 'string', minLength: 1, description: describe('ignore.reason') },
      },
      required: ['rule', 'cell', 'value', 'reason'],
      additionalProperties: false,
    },
  };
}
