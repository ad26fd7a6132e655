import { insertRows } from '../../print/insert-rows.ts';
import { deduceRow } from '../../relations/deduce-row.ts';
import type { Report, Table } from '../../report/report.ts';
import { formatForYear } from '../../template/formats.ts';
import type { RowTemplate } from '../../template/template.ts';
import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import type { Fix } from '../fix.ts';
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
  check: (report) =>
    tablesOf(report).flatMap((table) =>
      missingRows(report, table).map((missing) => finding(report, table, missing)),
    ),
  fixes(report, { subject }) {
    return tablesOf(report).flatMap((table) => {
      const missing = missingRows(report, table).find(
        (rows) => cellOf(table, rows) === subject.cell,
      );
      return missing === undefined ? [] : fixesOf(report, table, missing);
    });
  },
};

/** What is missing: single rows, and groups of rows of which none is there. */
function missingRows(report: Report, table: Table): (readonly RowTemplate[])[] {
  if (!table.rows.includes(null)) return [];
  const prescribed = prescribedRows(report, table);
  const reported = new Set<string>();
  return table.template.rows.flatMap((template, at) => {
    if (table.rows[at] || reported.has(template.id) || !prescribed.has(template.id)) return [];
    const missing = wholeGroup(table, template) ?? [template];
    for (const { id } of missing) reported.add(id);
    return [missing];
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

/** The row after which the missing ones belong, or the table's first line. */
function placeBefore(
  { text }: Report,
  { template, rows, span }: Table,
  [first]: readonly RowTemplate[],
): Span {
  const at = template.rows.findIndex(({ id }) => id === first?.id);
  const before = rows.slice(0, at).findLast((row) => row !== null);
  if (before) return placeOfRow(before);
  const line = text.slice(span.start, span.end).search(/[\r\n]/u);
  return { start: span.start, end: line < 0 ? span.end : span.start + line };
}

function finding(report: Report, table: Table, missing: readonly RowTemplate[]): RuleFinding {
  const place = tableName(table.id);
  const rows = named(missing);
  return {
    span: placeBefore(report, table, missing),
    message: {
      zh: `${place.zh}缺少${rows.zh}。请按模板补上，没有发生的填 0。`,
      en: `${place.en} lacks ${rows.en}. Add what is missing as in the template; write 0 where nothing happened.`,
    },
    subject: { cell: cellOf(table, missing), value: '' },
  };
}

function cellOf({ id }: Table, [first]: readonly RowTemplate[]): string {
  return `${id}/${first?.id ?? ''}`;
}

/** Either way it says something of figures, so someone has to know. */
function fixesOf(report: Report, table: Table, missing: readonly RowTemplate[]): Fix[] {
  const { zh, en } = named(missing);
  const [first] = missing;
  const deduced = missing.length === 1 && first ? deduceRow(table, first) : null;
  const isTelling = deduced?.some((figure) => figure !== 0) === true;
  const figures = deduced?.join(' ') ?? '';
  const byTotals: Localized = {
    zh: `补上${zh}，按合计推算填 ${figures}`,
    en: `Add ${en}, with what the totals leave for it: ${figures}`,
  };
  const zeros: Localized = { zh: `补上${zh}，各格填 0`, en: `Add ${en}, with 0 in every cell` };
  const choices: readonly (readonly [title: Localized, figures: readonly number[]])[] = [
    ...(isTelling ? [[byTotals, deduced] as const] : []),
    [zeros, []],
  ];
  return choices.flatMap(([title, values]): Fix[] => {
    const edits = insertRows(report, table, missing, values);
    return edits === null ? [] : [{ title, grade: 'choice', edits }];
  });
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
