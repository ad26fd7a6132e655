import type { Report, Table } from '../../report/report.ts';
import { formatForYear } from '../../template/formats.ts';
import type { RowTemplate } from '../../template/template.ts';
import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { tableName } from '../helpers/cell-names.ts';
import { placeOfRow } from '../helpers/cell-place.ts';
import { tablesOf } from '../helpers/cell-walk.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A row of the template that a table does not have. A block that is missing whole is one finding. */
export const missingRow: Rule = {
  id: 'table/missing-row',
  severity: 'warning',
  summary: {
    zh: '表格缺少模板规定的一行。',
    en: 'A table lacks a row that the template prescribes.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号规定了表格的全部行，没有发生的事项填 0，不删行；少一行，读者无法判断是没有发生还是漏报，合计也无从核对。',
    en: '国办公开办函〔2021〕30号 prescribes every row; what did not happen is written as 0. Without the row nobody can tell whether nothing happened or something was forgotten.',
  },
  remedy: {
    zh: '按模板补上这一行，没有发生的填 0。',
    en: 'Add the row as in the template; write 0 where nothing happened.',
  },
  invalid: [
    {
      caption: { zh: '缺少“行政强制”一行。', en: 'The row 行政强制 is missing.' },
      text: exampleDisclosure({ coercion: null }),
    },
    {
      caption: {
        zh: '第二十条第（一）项的两行都没有：整块只提示一次。',
        en: 'Both rows of a block are missing: the block is reported once.',
      },
      text: exampleDisclosure({ regulations: null, documents: null }),
    },
  ],
  valid: [
    {
      caption: { zh: '六行都在，没有发生的填 0。', en: 'All six rows are there.' },
      text: exampleDisclosure({}),
    },
  ],
  check: (report) => tablesOf(report).flatMap((table) => missingRows(report, table)),
};

function missingRows(report: Report, table: Table): RuleFinding[] {
  const prescribed = prescribedRows(report, table);
  const reported = new Set<string>();
  return table.template.rows.flatMap((template, at) => {
    if (table.rows[at] || reported.has(template.id) || !prescribed.has(template.id)) return [];
    const missing = wholeGroup(table, template) ?? [template];
    for (const { id } of missing) reported.add(id);
    return [finding(table, missing, placeBefore(report, table, at))];
  });
}

/**
 * The rows that the format for the report's year has. A table in an older format is to be replaced
 * (structure/outdated-template), so rows that are gone since then are not asked for.
 */
function prescribedRows({ year }: Report, { id }: Table): ReadonlySet<string> {
  const { tables } = formatForYear(year?.value ?? null);
  return new Set(tables[id].rows.map((row) => row.id));
}

/** All rows of the row's innermost group, if there are several and the table has none of them. */
function wholeGroup({ template, rows }: Table, { groups }: RowTemplate): RowTemplate[] | null {
  const group = groups.at(-1);
  const members = template.rows.filter((each) => each.groups.at(-1) === group);
  const allMissing = template.rows.every((each, at) => !members.includes(each) || !rows[at]);
  return group !== undefined && members.length > 1 && allMissing ? members : null;
}

/** The row after which the missing one belongs, or the table's first line. */
function placeBefore({ text }: Report, { rows, span }: Table, at: number): Span {
  const before = rows.slice(0, at).findLast((row) => row !== null);
  if (before) return placeOfRow(before);
  const line = text.slice(span.start, span.end).search(/[\r\n]/u);
  return { start: span.start, end: line < 0 ? span.end : span.start + line };
}

function finding({ id }: Table, missing: readonly RowTemplate[], span: Span): RuleFinding {
  const place = tableName(id);
  const rows = named(missing);
  return {
    span,
    message: {
      zh: `${place.zh}缺少${rows.zh}。请按模板补上，没有发生的填 0。`,
      en: `${place.en} lacks ${rows.en}. Add what is missing as in the template; write 0 where nothing happened.`,
    },
    subject: { cell: `${id}/${missing[0]?.id ?? ''}`, value: '' },
  };
}

function named(missing: readonly RowTemplate[]): Localized {
  const group = missing[0]?.groups.at(-1);
  const labels = missing.map(({ label }) => `“${label}”`);
  const under =
    group === undefined ? { zh: '', en: '' } : { zh: `“${group}”下的`, en: ` under “${group}”` };
  return missing.length === 1
    ? { zh: `${under.zh}${labels.join('')}一行`, en: `the row ${labels.join('')}${under.en}` }
    : {
        zh: `${under.zh}全部 ${missing.length} 行：${labels.join('、')}`,
        en: `all ${missing.length} rows${under.en}: ${labels.join(', ')}`,
      };
}
