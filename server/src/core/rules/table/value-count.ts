import { shortRowName } from '../../relations/names.ts';
import type { Report, Row, Table } from '../../report/report.ts';
import { cover, type Span, textOf } from '../../text/span.ts';
import { checkRows } from '../helpers/cell-check.ts';
import { placeOfRow } from '../helpers/cell-place.ts';
import { rowsOf, tablesOf } from '../helpers/cell-walk.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { completeRow } from './fixes/complete-row.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

/** A row with more or fewer values than the template has columns, so that none can be placed. */
export const valueCount: Rule = {
  id: 'table/value-count',
  severity: 'warning',
  summary: {
    zh: '一行中数的个数与模板的列数不同。',
    en: 'A row has more or fewer values than the template has columns.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格每一格都有确定的含义；少一格或者多一格，就无法判断每个数属于哪一列，这一行也无法核对。',
    en: 'Every cell of the table of 国办公开办函〔2021〕30号 has its meaning; with one too many or too few nobody can tell which column a figure belongs to.',
  },
  remedy: {
    zh: '每一列填一个数，没有发生的填 0；从 PDF 复制的文字可能丢了数或者把一个数拆成了两个。',
    en: 'Write one figure for each column, 0 where nothing happened; text copied from a PDF may have lost or split a figure.',
  },
  invalid: [
    {
      caption: { zh: '七列只填了六个数。', en: 'Six values for seven columns.' },
      text: exampleRequests({
        new: [2, 0, 0, 0, 0, 0, 2],
        carried: ZEROS,
        r1: [2, 0, 0, 0, 0, 2],
        r2: ZEROS,
      }),
    },
    {
      caption: {
        zh: '少一个 0 的一行：补法只有一种。',
        en: 'A row that lacks a 0: there is one way to complete it.',
      },
      text: exampleRequests({ new: ZEROS, carried: ZEROS, r1: ZEROS, r2: [0, 0, 0, 0, 0, 0] }),
    },
  ],
  valid: [
    {
      caption: { zh: '七列七个数。', en: 'Seven values for seven columns.' },
      text: exampleRequests({ new: [2, 0, 0, 0, 0, 0, 2], carried: ZEROS, r1: ZEROS }),
    },
    {
      caption: {
        zh: '留空的格也占一列。',
        en: 'A blank cell takes its column too.',
      },
      text: exampleRequests({ new: [2, '', '', '', '', '', 2], carried: ZEROS, r1: ZEROS }),
    },
  ],
  check: (report) => checkRows(report, isUnplaced, finding),
  fixes(report, { subject }) {
    return tablesOf(report).flatMap((table) => {
      const row = rowsOf(table).find(
        ({ template }) => subject.cell === `${table.id}/${template.id}`,
      );
      const completed = row === undefined ? null : completeRow(report, table, row);
      if (row === undefined || completed === null) return [];
      const [name, values] = [shortRowName(row.template), completed.values.join(' ')];
      return [
        {
          title: {
            zh: `在“${name}”缺的格里填 0，成为 ${values}`,
            en: `Write 0 in the missing cells of “${name}”: ${values}`,
          },
          grade: 'choice',
          edits: completed.edits,
        },
      ];
    });
  },
};

/** Whether no value could be told to belong to a column. */
function isUnplaced({ cells }: Row): boolean {
  for (const cell of cells) if (cell !== null) return false;
  return true;
}

function finding({ text }: Report, table: Table, row: Row): RuleFinding[] {
  const name = shortRowName(row.template);
  const found = row.values.length;
  const span = placeOfValues(row);
  const columns = row.template.columns;
  return [
    {
      span,
      message: {
        zh: `“${name}”这一行有 ${found} 个数，模板有 ${columns.length} 列（${columns.map(({ label }) => label).join('、')}），无法判断每个数属于哪一列。请逐列核对，没有发生的填 0。`,
        en: `The row “${name}” has ${found} ${found === 1 ? 'value' : 'values'}, the template has ${columns.length} ${columns.length === 1 ? 'column' : 'columns'} (${columns.map(({ label }) => label).join(', ')}), so the values cannot be placed. Check them column by column; write 0 where nothing happened.`,
      },
      subject: { cell: `${table.id}/${row.template.id}`, value: textOf(text, span) },
    },
  ];
}

/** From the first value to the last; the row's label when it has none. */
function placeOfValues(row: Row): Span {
  const [first] = row.values;
  const last = row.values.at(-1);
  if (first === undefined || last === undefined) return placeOfRow(row);
  const span = cover(first.span, last.span);
  return span.start < span.end ? span : placeOfRow(row);
}
