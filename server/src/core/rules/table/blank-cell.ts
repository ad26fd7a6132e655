import { blankTotalCells } from '../../relations/blank-totals.ts';
import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Table } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { tableName } from '../helpers/cell-names.ts';
import { inTextOrder } from '../helpers/cell-order.ts';
import { placeOfCell } from '../helpers/cell-place.ts';
import { type PlacedCell, tablesOf, unusualCellsOf } from '../helpers/cell-walk.ts';
import { figureFix } from '../helpers/figure-fix.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** More places than this are only counted: nobody goes through a longer list. */
const MOST_PLACES = 20;

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

/** Cells without a number, once a table: a table that is full of them has one habit, not many faults. */
export const blankCell: Rule = {
  id: 'table/blank-cell',
  severity: 'warning',
  summary: {
    zh: '表格中有空格、横线或者“无”，应当填 0（每张表提示一次）。',
    en: 'A table has blanks, dashes or 无 instead of 0 (once a table).',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格逐格填数，没有发生的填 0；空着的格看不出是没有发生、漏填，还是复制时丢失。',
    en: 'The tables of 国办公开办函〔2021〕30号 hold a number in every cell, 0 where nothing happened; from a blank nobody can tell whether nothing happened, or a figure was forgotten or lost.',
  },
  remedy: {
    zh: '逐格核对，没有发生的填 0。',
    en: 'Check each place, and write 0 where nothing happened.',
  },
  invalid: [
    {
      caption: {
        zh: '空格、横线和“无”各一处，合为一条提示。',
        en: 'A blank, a dash and a 无 make one finding.',
      },
      text: exampleRequests({ new: [2, '', '-', '无', 0, 0, 2], carried: ZEROS, r1: ZEROS }),
    },
  ],
  valid: [
    {
      caption: { zh: '没有发生的都填了 0。', en: 'A 0 wherever nothing happened.' },
      text: exampleRequests({ new: [2, 0, 0, 0, 0, 0, 2], carried: ZEROS, r1: ZEROS }),
    },
    {
      caption: {
        zh: '各项不为 0 的空白总计由 requests/blank-total 提示。',
        en: 'A blank total beside figures is left to requests/blank-total.',
      },
      text: exampleRequests({ new: [2, 0, 0, 0, 0, 0, ''], carried: ZEROS, r1: ZEROS }),
    },
  ],
  check: (report) => inTextOrder(tablesOf(report).flatMap(finding)),
  fixes(report, { subject }) {
    const cells = tablesOf(report)
      .filter(({ id }) => id === subject.cell)
      .flatMap(numberless);
    const zeros = cells.map((placed) => ({ ...placed, to: 0 }));
    return figureFix(report.text, zeros, 'choice', cells.length > 1 ? titleFor(cells) : null);
  },
};

function finding(table: Table): RuleFinding[] {
  const cells = numberless(table);
  const [first] = cells;
  if (first === undefined) return [];
  const name = tableName(table.id);
  const kinds = count(cells);
  return [
    {
      span: placeOfCell(first.row, first.cell),
      message: {
        zh: `${name.zh}有 ${cells.length} 格没有填数字（${kinds.zh}），第一处是${placeName(first).zh}。请逐格核对，没有发生的填 0。`,
        en: `${name.en} has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} without a number (${kinds.en}); the first is ${placeName(first).en}. Check them, and write 0 where nothing happened.`,
      },
      related: cells.slice(1, MOST_PLACES + 1).map((placed) => ({
        span: placeOfCell(placed.row, placed.cell),
        message: placeName(placed),
      })),
      subject: { cell: table.id, value: String(cells.length) },
    },
  ];
}

/** Blanks and dashes but for the blank totals that have a finding of their own. */
function numberless(table: Table): PlacedCell[] {
  const cells = unusualCellsOf(table).filter(
    ({ cell }) => cell.state === 'blank' || cell.state === 'dash',
  );
  if (cells.length === 0) return cells;
  const totals = blankTotalCells(table);
  return cells.filter(({ cell }) => !totals.has(cell));
}

function titleFor(cells: readonly PlacedCell[]): Localized {
  const kinds = count(cells);
  return {
    zh: `把没有填数字的 ${cells.length} 格都填为 0（${kinds.zh}）`,
    en: `Write 0 into all ${cells.length} cells without a number (${kinds.en})`,
  };
}

function count(cells: readonly PlacedCell[]): Localized {
  const blank = cells.filter(({ cell }) => cell.state === 'blank').length;
  const dash = cells.length - blank;
  const parts = [
    { number: blank, zh: `留空 ${blank} 格`, en: `${blank} blank` },
    { number: dash, zh: `填横线或“无” ${dash} 格`, en: `${dash} with a dash or 无` },
  ].filter(({ number }) => number > 0);
  return {
    zh: parts.map(({ zh }) => zh).join('，'),
    en: parts.map(({ en }) => en).join(', '),
  };
}

function placeName({ row, column }: PlacedCell): Localized {
  const rowName = shortRowName(row.template);
  const columnName = shortColumnName(column);
  return { zh: `“${rowName}”的“${columnName}”`, en: `“${columnName}” of “${rowName}”` };
}
