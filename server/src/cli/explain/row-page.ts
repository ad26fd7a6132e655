import { articleSentence } from '../../core/template/article-sentence.ts';
import type { Locale, Localized } from '../../core/text/localized.ts';
import { relationLines } from './relation-lines.ts';
import type { FoundRow } from './rows.ts';

/** What a row counts, in each format that has it, with its articles and relations. */
export function rowPage(rows: readonly FoundRow[], locale: Locale): string {
  const pages = new Map<string, string[]>();
  for (const each of rows) {
    const page = describe(each, locale);
    const formats = pages.get(page);
    if (formats === undefined) pages.set(page, [each.format.notice]);
    else formats.push(each.format.notice);
  }
  return [...pages]
    .map(([page, notices]) => `${page}${FORMAT[locale]}${notices.join('、')}\n`)
    .join('\n');
}

function describe({ format, table, row }: FoundRow, locale: Locale): string {
  const section = format.sections.find(({ id }) => id === table.id);
  const columns = row.columns.map(({ label }) => label).join('、');
  const lines = [
    `${row.id}  ${[...row.groups, row.label].join(' › ')}`,
    row.meaning[locale],
    '',
    `${TABLE[locale]}${section?.title ?? table.id}`,
    `${COLUMNS[locale]}${columns}`,
    ...row.articles.map((reference) => articleSentence(reference)[locale]),
    ...relationLines(table, row, locale),
  ];
  return `${lines.join('\n')}\n`;
}

const FORMAT: Localized = { zh: '格式：', en: 'Format: ' };
const TABLE: Localized = { zh: '表格：', en: 'Table: ' };
const COLUMNS: Localized = { zh: '各列：', en: 'Columns: ' };
