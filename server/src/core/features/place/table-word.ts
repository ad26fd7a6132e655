import type { Report, Table } from '../../report/report.ts';
import { cellsOf } from '../../rules/helpers/cell-walk.ts';
import type { ColumnTemplate, RowTemplate, TableTemplate } from '../../template/template.ts';
import { type FoldedText, fold, foldCode, foldWithOffsets, unfold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from '../place.ts';

/** What a word of a table's header or stub names. */
type Meaning =
  | { readonly kind: 'row'; readonly template: RowTemplate }
  | { readonly kind: 'column'; readonly column: ColumnTemplate }
  | { readonly kind: 'group'; readonly group: string };

/**
 * The label of a column, a row or a group that an offset lies in, wherever it stands in the table
 * and over however many lines it is wrapped; the longest where several fit. Null when there is none.
 */
export function tableWordAt(report: Report, table: Table, offset: number): Place | null {
  const region = regionOf(report, table);
  if (offset < region.start || offset > region.end) return null;
  const words = withoutCells(report.text, table, region);
  const at = words.offsets.findLastIndex((each) => each <= offset);
  if (at < 0) return null;
  for (const [word, meaning] of vocabularyOf(table.template)) {
    const span = wordAround(report.text, words, word, at);
    if (span !== null && offset <= span.end) return placeOf(table, meaning, span);
  }
  return null;
}

/** The reader may find the header of table four only in part, since no row has a label there. */
function regionOf({ sections }: Report, { id, span }: Table): Span {
  const section = id === 'review' ? sections.find((each) => each.id === id) : undefined;
  const start = section?.heading?.line.end ?? span.start;
  return { start: Math.min(start, span.start), end: span.end };
}

function withoutCells(text: string, table: Table, region: Span): FoldedText {
  const isValue = new Uint8Array(region.end - region.start);
  for (const { cell } of cellsOf(table)) {
    isValue.fill(1, Math.max(0, cell.span.start - region.start), cell.span.end - region.start);
  }
  const all = foldWithOffsets(text, region.start, region.end);
  let folded = '';
  const offsets = all.offsets.filter((offset, index) => {
    if (isValue[offset - region.start] === 1) return false;
    folded += all.folded.charAt(index);
    return true;
  });
  return { folded, offsets };
}

/** Where a word stands around one of the folded characters, as a word of its own; else null. */
function wordAround(text: string, words: FoldedText, word: string, at: number): Span | null {
  for (let from = Math.max(0, at - word.length + 1); from <= at; from++) {
    if (!words.folded.startsWith(word, from)) continue;
    const span = unfold(words, from, from + word.length);
    if (span !== null && isBounded(text, span)) return span;
  }
  return null;
}

/** Whether nothing but separators and punctuation touches it: 规章 is no label in 制定规章. */
function isBounded(text: string, { start, end }: Span): boolean {
  const before = start === 0 ? 0 : foldCode(text.charCodeAt(start - 1));
  const after = end === text.length ? 0 : foldCode(text.charCodeAt(end));
  return before === 0 && after === 0;
}

function placeOf(table: Table, meaning: Meaning, span: Span): Place {
  if (meaning.kind !== 'row') return { ...meaning, span, table };
  const row = table.rows.find((each) => each?.template === meaning.template) ?? null;
  return { ...meaning, span, table, row };
}

const vocabularies = new WeakMap<TableTemplate, readonly (readonly [string, Meaning])[]>();

/** Every label of a template, folded; the longest first, and rows before columns and groups. */
function vocabularyOf(template: TableTemplate): readonly (readonly [string, Meaning])[] {
  const known = vocabularies.get(template);
  if (known !== undefined) return known;
  const words = new Map<string, Meaning>();
  const add = (label: string, meaning: Meaning) => {
    const word = fold(label);
    if (word !== '' && !words.has(word)) words.set(word, meaning);
  };
  for (const row of template.rows) {
    for (const label of [row.label, ...row.aliases]) add(label, { kind: 'row', template: row });
  }
  for (const { columns, groups } of template.rows) {
    for (const column of columns) add(column.label, { kind: 'column', column });
    for (const group of groups) add(group, { kind: 'group', group });
  }
  const sorted = [...words].sort(([a], [b]) => b.length - a.length);
  vocabularies.set(template, sorted);
  return sorted;
}
