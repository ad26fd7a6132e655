import type { Rule } from '../../server/src/core/rules/rule.ts';
import { FORMATS } from '../../server/src/core/template/formats.ts';
import type { Locale } from '../../server/src/core/text/localized.ts';
import { grammar } from './grammar.ts';
import { manifestTexts, manifestWithSettings } from './manifest.ts';
import { rulesIndex, rulesTable } from './rule-lists.ts';
import { rulePage } from './rule-page.ts';
import { configurationSchema } from './schema.ts';

/** The folder that holds nothing but generated pages. */
export const RULE_PAGES = 'docs/rules';

/**
 * Every file that follows from the rules: its path, `/` between folders, and its whole text.
 *
 * @param read gives the text of a file that is generated in part only
 */
export function generatedFiles(
  rules: readonly Rule[],
  read: (path: string) => string,
): ReadonlyMap<string, string> {
  const readme = (path: string, locale: Locale): [string, string] => [
    path,
    replaceTable(read(path), rulesTable(rules, locale)),
  ];
  return new Map([
    ...rules.map((rule): [string, string] => [`${RULE_PAGES}/${rule.id}.md`, rulePage(rule)]),
    [`${RULE_PAGES}/README.md`, rulesIndex(rules)],
    readme('README.md', 'en'),
    readme('README.zh-CN.md', 'zh'),
    ['schemas/gongkai.config.schema.json', json(configurationSchema(rules))],
    ['package.json', json(manifestWithSettings(JSON.parse(read('package.json')), rules))],
    ['syntaxes/gongkai.tmLanguage.json', json(grammar(FORMATS))],
    ['package.nls.json', json(manifestTexts(rules, 'en'))],
    ['package.nls.zh-cn.json', json(manifestTexts(rules, 'zh'))],
  ]);
}

const BEGIN = '<!-- rules:begin -->';
const END = '<!-- rules:end -->';

/** The text with a new table between the marks; unchanged where a mark is missing. */
function replaceTable(text: string, table: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0) return text;
  return `${text.slice(0, begin + BEGIN.length)}\n${table}\n${text.slice(end)}`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
