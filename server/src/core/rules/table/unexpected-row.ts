import type { Report, Table, UnexpectedRow } from '../../report/report.ts';
import { textOf } from '../../text/span.ts';
import { inTextOrder } from '../helpers/cell-order.ts';
import { placeOfRow } from '../helpers/cell-place.ts';
import { rowsOf, tablesOf } from '../helpers/cell-walk.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import type { Related, Rule, RuleFinding } from '../rule.ts';
import { removeRow } from './fixes/remove-row.ts';

const FIGURES = [2, 0, 0, 0, 0, 0, 2];
const ZEROS = [0, 0, 0, 0, 0, 0, 0];
const ROWS = exampleRequests({ new: FIGURES, carried: ZEROS, r1: FIGURES, r2: ZEROS });

/** A row inside a table that the template does not have, or that stands there a second time. */
export const unexpectedRow: Rule = {
  id: 'table/unexpected-row',
  severity: 'warning',
  summary: {
    zh: '表格多出一行：模板没有，或者重复填写。',
    en: 'A table has a row too many: foreign to the template, or written twice.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号规定了表格的全部行；多出的行不在合计之内，读者无法判断它算不算数。',
    en: '国办公开办函〔2021〕30号 prescribes every row; a row beyond them belongs to no total, so nobody can tell whether it counts.',
  },
  remedy: {
    zh: '删去多出的行，或者把其中的数并入模板规定的行。',
    en: 'Delete the row, or move its figures into a row of the template.',
  },
  invalid: [
    {
      caption: { zh: '“予以公开”填了两次。', en: 'The row 予以公开 stands there twice.' },
      text: ROWS.replace(/\| （一）予以公开.*\n/u, '$&$&'),
    },
  ],
  valid: [
    { caption: { zh: '每行一次。', en: 'Every row once.' }, text: ROWS },
    {
      caption: {
        zh: '分组标题单独成行、后面的格空着，不算多出的行。',
        en: 'A group label on a line of its own is no row too many.',
      },
      text: exampleRequests({ new: FIGURES, carried: ZEROS, 'r3.1': FIGURES, 'r3.2': ZEROS }),
    },
  ],
  check: (report) =>
    inTextOrder(
      tablesOf(report)
        .filter(({ unexpected }) => unexpected.length > 0)
        .flatMap((table) => table.unexpected.map((row) => finding(report, table, row))),
    ),
  fixes: (report, { span }) =>
    tablesOf(report).flatMap((table) =>
      table.unexpected
        .filter((row) => (row.label ?? row.span).start === span.start)
        .flatMap((row) => removeRow(report, table, row)),
    ),
};

function finding({ text }: Report, table: Table, row: UnexpectedRow): RuleFinding {
  const span = row.label ?? row.span;
  const written = textOf(text, span);
  const { repeats } = row;
  if (repeats === null) {
    return {
      span,
      message: {
        zh: `模板的表格里没有“${written}”这一行。请删去，或者把其中的数并入模板规定的行。`,
        en: `The template’s table has no row “${written}”. Delete it, or move its figures into a row of the template.`,
      },
      subject: { cell: table.id, value: written },
    };
  }
  return {
    span,
    message: {
      zh: `“${repeats.label}”这一行填了不止一次。请核对后只保留一行。`,
      en: `The row “${repeats.label}” stands here more than once. Check the figures and keep one.`,
    },
    related: firstOccurrence(table, repeats.id),
    subject: { cell: `${table.id}/${repeats.id}`, value: written },
  };
}

function firstOccurrence(table: Table, id: string): readonly Related[] {
  return rowsOf(table)
    .filter(({ template }) => template.id === id)
    .map((row) => ({
      span: placeOfRow(row),
      message: { zh: '另一处在这里', en: 'It also stands here' },
    }));
}
