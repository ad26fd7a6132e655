import { nearestName } from '../../config/nearest.ts';
import { RULES } from '../../core/rules/registry.ts';
import type { Locale, Localized } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import { type Command, EXIT } from '../command.ts';
import { rowPage } from './row-page.ts';
import { allRows, type FoundRow } from './rows.ts';
import { ruleList } from './rule-list.ts';
import { rulePage } from './rule-page.ts';

/** `gongkai explain`: what a rule finds, or what a row of a table counts. */
export const explainCommand: Command = {
  name: 'explain',
  operands: 'RULE|ROW',
  summary: {
    zh: '解释一条规则或表格里的一行；不写名字则列出全部规则。',
    en: 'Explains a rule or a row of a table; lists the rules when none is named.',
  },
  details: [
    {
      zh: '例如：gongkai explain requests/row-total，gongkai explain r3.4，gongkai explain new',
      en: 'Examples: gongkai explain requests/row-total, gongkai explain r3.4, gongkai explain new',
    },
  ],
  options: [],
  run({ operands, locale, terminal }) {
    const pages = operands.map((name) => pageOf(name, locale));
    const missing = operands.filter((_, index) => pages[index] === null);
    if (operands.length === 0) terminal.write(ruleList(locale));
    terminal.write(pages.filter((page) => page !== null).join('\n'));
    for (const name of missing) terminal.note(`gongkai: ${printable(unknownName(name)[locale])}\n`);
    return missing.length > 0 ? EXIT.failed : EXIT.clean;
  },
};

function pageOf(name: string, locale: Locale): string | null {
  const rule = RULES.find(({ id }) => id === name);
  if (rule !== undefined) return rulePage(rule, locale);
  const found = allRows().filter((each) => isCalled(each, name));
  return found.length === 0 ? null : rowPage(found, locale);
}

/** Rows are named alone (r3.4) or with their table (requests/r3.4). */
function isCalled({ table, row }: FoundRow, name: string): boolean {
  return row.id === name || `${table.id}/${row.id}` === name;
}

function unknownName(name: string): Localized {
  const names = [...RULES.map(({ id }) => id), ...allRows().map(({ row }) => row.id)];
  const nearest = nearestName(name, names);
  return nearest === null
    ? {
        zh: `没有叫 ${name} 的规则或行；gongkai explain 列出全部规则。`,
        en: `There is no rule or row ${name}; gongkai explain lists the rules.`,
      }
    : {
        zh: `没有叫 ${name} 的规则或行，是不是 ${nearest}？`,
        en: `There is no rule or row ${name}; did you mean ${nearest}?`,
      };
}
