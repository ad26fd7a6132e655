import { replaceInCell } from '../../print/write-cell.ts';
import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Cell, Report } from '../../report/report.ts';
import { trim } from '../../text/characters.ts';
import { textOf } from '../../text/span.ts';
import type { Fix } from '../fix.ts';
import { checkUnusualCells } from '../helpers/cell-check.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { cellNamed, type PlacedCell } from '../helpers/cell-walk.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A note in brackets behind the number: it belongs into the text. */
export const noteInCell: Rule = {
  id: 'table/note-in-cell',
  severity: 'information',
  summary: {
    zh: '格里的数字后面写了说明。',
    en: 'A note stands behind the number in a cell.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格只填数字，便于逐级汇总；写在格里的说明会妨碍汇总。',
    en: 'The tables of 国办公开办函〔2021〕30号 hold numbers only, so that they can be added up; a note in a cell stands in the way.',
  },
  remedy: {
    zh: '格里只留数字，说明写进这一部分的正文。',
    en: 'Keep the number in the cell and move the note into the text of the part.',
  },
  invalid: [
    {
      caption: { zh: '说明应当写进正文。', en: 'The note belongs into the text.' },
      text: exampleDisclosure({ documents: ['7（其中修订3件）', 1, 26] }),
    },
  ],
  valid: [
    {
      caption: {
        zh: '格里只有数字；列名后面的括号不是说明。',
        en: 'Only numbers in the cells; the brackets behind a column’s name are no note.',
      },
      text: exampleDisclosure({ documents: [7, 1, 26], fees: 18.65 }),
    },
  ],
  check: (report) => checkUnusualCells(report, finding),
  fixes(report, { subject }) {
    const placed = cellNamed(report, subject.cell);
    return placed === null ? [] : removal(report.text, placed.cell);
  },
};

/** Deletes the note, which is lost then: only who wrote it knows where else it may stand. */
function removal(text: string, cell: Cell): Fix[] {
  if (cell.note === null) return [];
  const { end } = trim(text, cell.span.start, cell.note.start);
  const [kept, note] = [text.slice(cell.span.start, end), textOf(text, cell.note)];
  return [
    {
      title: {
        zh: `删去说明“${note}”，只留 ${kept}`,
        en: `Delete the note “${note}” and keep ${kept}`,
      },
      grade: 'choice',
      edits: [replaceInCell(text, cell, { start: end, end: cell.note.end }, '')],
    },
  ];
}

function finding({ text }: Report, { row, column, cell, address }: PlacedCell): RuleFinding[] {
  if (cell.note === null) return [];
  const note = textOf(text, cell.note);
  const rowName = shortRowName(row.template);
  const columnName = shortColumnName(column);
  return [
    {
      span: cell.note,
      message: {
        zh: `“${rowName}”的“${columnName}”在数字后面写了说明“${note}”。表格只填数字，请把说明写进正文。`,
        en: `“${columnName}” of “${rowName}” has the note “${note}” behind its number. The table holds numbers only: move the note into the text.`,
      },
      subject: { cell: address, value: textOf(text, cell.span) },
    },
  ];
}
