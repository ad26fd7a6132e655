import { figureSpan, writeCells } from '../../print/write-cell.ts';
import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Cell, Row } from '../../report/report.ts';
import type { ColumnTemplate } from '../../template/template.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import type { Fix, FixGrade } from '../fix.ts';

/** A cell and the number that is to stand in it. */
export interface FigureChange {
  readonly row: Row;
  readonly column: ColumnTemplate;
  readonly cell: Cell;
  readonly to: number;
}

/** More changes than this are only counted in a title. */
const MOST_NAMED = 3;

/**
 * The fix that makes all of the changes; none when there are none, or when one of the numbers cannot
 * be written.
 *
 * @param title what the fix does; null for a list of its changes.
 */
export function figureFix(
  text: string,
  changes: readonly FigureChange[],
  grade: FixGrade,
  title: Localized | null = null,
): Fix[] {
  if (changes.length === 0 || !changes.every(({ to }) => Number.isSafeInteger(to))) return [];
  const writings = changes.map(({ row, cell, to }) => ({ row, cell, to: String(to) }));
  const edits = writeCells(text, writings);
  return edits === null ? [] : [{ title: title ?? titleOf(text, changes), grade, edits }];
}

function titleOf(text: string, changes: readonly FigureChange[]): Localized {
  const named = changes.slice(0, MOST_NAMED).map((change) => changeText(text, change));
  const zh = named.map((each) => each.zh).join('，');
  const en = sentence(named.map((each) => each.en).join(', '));
  return changes.length <= MOST_NAMED
    ? { zh, en }
    : {
        zh: `${zh}，等 ${changes.length} 格`,
        en: `${en} and ${changes.length - MOST_NAMED} more`,
      };
}

function changeText(text: string, { row, column, cell, to }: FigureChange): Localized {
  const place = { row: shortRowName(row.template), column: shortColumnName(column) };
  if (cell.state === 'blank') {
    return {
      zh: `在“${place.row}”的“${place.column}”填上 ${to}`,
      en: `write ${to} into “${place.column}” of “${place.row}”`,
    };
  }
  const from = cell.value ?? `“${textOf(text, figureSpan(text, cell))}”`;
  return {
    zh: `把“${place.row}”的“${place.column}”由 ${from} 改为 ${to}`,
    en: `change “${place.column}” of “${place.row}” from ${from} to ${to}`,
  };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
