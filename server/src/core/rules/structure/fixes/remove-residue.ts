import type { Report, Residue } from '../../../report/report.ts';
import { isDigit } from '../../../text/characters.ts';
import type { TextEdit } from '../../../text/edit.ts';
import type { Localized } from '../../../text/localized.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Fix } from '../../fix.ts';
import { tablesOf } from '../../helpers/cell-walk.ts';
import { removeLines } from '../../helpers/line-removal.ts';

/**
 * Takes the foreign lines of one kind out of a report: all of them; those outside the tables, when
 * others stand inside one; the first of them alone. Inside a table someone has to look, since a line
 * that is taken for a page number might be somebody's way to write a cell.
 */
export function removeResidue(report: Report, kind: Residue['kind'], name: Localized): Fix[] {
  const all = report.residue.filter((each) => each.kind === kind).map(({ span }) => span);
  const outside = all.filter((span) => !isInTable(report, span));
  const first = all.slice(0, 1);
  const isMixed = outside.length > 0 && outside.length < all.length;
  const choices: readonly (readonly [places: readonly Span[], title: Localized])[] = [
    [all, titleOfAll(all.length, name)],
    ...(isMixed ? [[outside, titleOfOutside(outside.length, name)] as const] : []),
    ...(all.length > 1 ? [[first, titleOfFirst(name)] as const] : []),
  ];
  return choices.flatMap(([places, title]) => {
    const edits =
      kind === 'bookmark' ? removeWords(report.text, places) : removeLines(report.text, places);
    if (edits === null) return [];
    const isSafe = places.every((span) => outside.includes(span));
    const fix: Fix = { title, grade: isSafe ? 'safe' : 'choice', edits };
    return [places.length < all.length ? { ...fix, partial: true } : fix];
  });
}

function isInTable(report: Report, span: Span): boolean {
  return tablesOf(report).some((table) => contains(table.span, span));
}

/** A bookmark's mark stands inside a line; null when two numbers would be joined without it. */
function removeWords(text: string, places: readonly Span[]): TextEdit[] | null {
  const joins = places.some(
    ({ start, end }) => isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(end)),
  );
  return joins ? null : places.map((span) => ({ span, text: '' }));
}

function titleOfAll(count: number, name: Localized): Localized {
  return count === 1
    ? { zh: `删去${name.zh}`, en: `Delete ${name.en}` }
    : { zh: `删去全文 ${count} 处${name.zh}`, en: `Delete ${name.en} (all ${count} places)` };
}

function titleOfOutside(count: number, name: Localized): Localized {
  return {
    zh: `只删去表格以外的 ${count} 处${name.zh}`,
    en: `Delete ${name.en} outside the tables only (${count} places)`,
  };
}

function titleOfFirst(name: Localized): Localized {
  return { zh: `只删去这一处${name.zh}`, en: `Delete ${name.en} here only` };
}
