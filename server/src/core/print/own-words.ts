import { withoutNumeral } from '../syntax/labels.ts';
import type { TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { relationNote } from './relation-note.ts';
import type { Source, SourcePiece, SourceRow } from './source.ts';
import { isColumnNumber, isMadeOf, longestPiece, type Vocabulary } from './vocabulary.ts';

/**
 * The pieces of text that are printed anew as the table's own words, however an extraction has torn
 * them.
 *
 * A label is printed once, so it accounts for its words once: the label of a row for what the piece
 * beside the values leaves of it, the label of a group for all of it. Names of columns may come again
 * on every page and above every block, as the note on the relations may, but a lone name between two
 * rows says something else.
 *
 * @param isTaken whether a piece is printed as a label or behind its row.
 */
export function ownWords(
  text: string,
  template: TableTemplate,
  vocabulary: Vocabulary,
  { rows, rest }: Source,
  isTaken: (piece: SourcePiece) => boolean,
): ReadonlySet<SourcePiece> {
  const own = new Set<SourcePiece>();
  const header = [...template.header, ...columnLabels(template)].map((word) => fold(word));
  let open: readonly string[] = openLabels(text, template, rows, vocabulary);
  const pieces = rest.filter((piece) => piece.kind === 'text' && !isTaken(piece));
  for (const { gap, above, below } of gapsOf(rows, pieces)) {
    const words = gap.flatMap(({ span }) => text.slice(span.start, span.end).split(/[\s|]+/u));
    const isHeader =
      above === null ||
      opensBlock(template, above, below) ||
      words.filter((word) => isMadeOf(fold(word), header.join('\n'))).length >= HEADER;
    for (const piece of gap) {
      const folded = fold(text, piece.span.start, piece.span.end);
      const free = isHeader ? vocabulary.frame : fold(relationNote(template.header) ?? '');
      const left = isColumnNumber(folded) ? open : account(folded, open, free);
      const isSilent = MARKS.test(text.slice(piece.span.start, piece.span.end));
      if (folded === '' ? !isSilent : left === null) continue;
      own.add(piece);
      open = left ?? open;
    }
  }
  return own;
}

/** Marks of Markdown and punctuation of the template's own words; alone they say nothing. */
const MARKS = /^[\s#*:|()（）、，：；.。"“”-]*$/u;
/** So many names of columns between two rows are a header that was written again. */
const HEADER = 2;

function columnLabels({ rows }: TableTemplate): string[] {
  return rows.flatMap(({ columns }) => columns.map(({ label }) => label));
}

/** What of the labels has yet to be met, folded: of groups, and of rows beside their values. */
function openLabels(
  text: string,
  { rows: all }: TableTemplate,
  rows: readonly SourceRow[],
  vocabulary: Vocabulary,
): readonly string[] {
  const groups = new Set(all.flatMap((row) => row.groups));
  const labels = rows.map((row) => openLabel(text, row, vocabulary));
  const open = [...groups].map((group) => fold(group));
  return labels.reduce<readonly string[]>(
    (left, { inFront }) => account(inFront, left, '') ?? left,
    [...open, ...labels.flatMap((label) => label.open)],
  );
}

interface OpenLabel {
  /** What the piece beside the values leaves of the row's label; all of it when it is another's. */
  readonly open: readonly string[];
  /** What that piece has in front, of the labels of groups. */
  readonly inFront: string;
}

function openLabel(text: string, row: SourceRow, { frame }: Vocabulary): OpenLabel {
  const { template, label, wording } = row;
  if (template === null || wording === 'different') return { open: [], inFront: '' };
  const folded = label === null ? '' : fold(text, label.start, label.end);
  for (const each of [template.label, ...template.aliases].map((word) => fold(word))) {
    for (let at = 0; at < folded.length && isMadeOf(folded.slice(0, at), frame); at++) {
      const beside = folded.slice(at);
      const found = each.indexOf(beside);
      if (found < 0) continue;
      const rest = [each.slice(0, found), each.slice(found + beside.length)];
      // A row with a table of its own has its label above that with the numeral, beside without.
      const isBare = beside === fold(withoutNumeral(template.label)) && beside !== each;
      return { open: isBare ? [...rest, each] : rest, inFront: folded.slice(0, at) };
    }
  }
  return { open: [fold(template.label)], inFront: '' };
}

interface Gap {
  readonly gap: readonly SourcePiece[];
  /** The rows above and below; null at either end of the table. */
  readonly above: SourceRow | null;
  readonly below: SourceRow | null;
}

/** The pieces between one row's values and the next one's. */
function gapsOf(rows: readonly SourceRow[], pieces: readonly SourcePiece[]): Gap[] {
  const starts = rows.map(({ cells }) => cells[0]?.span.start ?? 0);
  return [...rows, null].map((below, at) => ({
    gap: pieces.filter(({ span }) => {
      const from = starts[at - 1] ?? Number.NEGATIVE_INFINITY;
      return span.start >= from && span.start < (starts[at] ?? Number.POSITIVE_INFINITY);
    }),
    above: rows[at - 1] ?? null,
    below,
  }));
}

function opensBlock({ blocks }: TableTemplate, above: SourceRow, below: SourceRow | null): boolean {
  const blockOf = (row: SourceRow | null) =>
    blocks.find(({ rows }) => row !== null && row.template !== null && rows.includes(row.template));
  const next = blockOf(below);
  return next !== undefined && next !== blockOf(above);
}

/**
 * What is left of the open labels when a text is taken for pieces of them; null when it is not made
 * of them.
 *
 * @param free words that may be met any number of times.
 */
function account(folded: string, open: readonly string[], free: string): readonly string[] | null {
  let left = open;
  for (let at = 0; at < folded.length; ) {
    const here = at;
    const found = left.map((label) => findIn(label, folded, here));
    const most = Math.max(0, ...found.map(({ length }) => length));
    const freely = longestPiece(folded, at, free);
    // One character alone proves nothing, except in front: it may be the end of a word cut higher up.
    if (most === 0 && freely < 2 && !(at === 0 && freely === 1)) return null;
    if (most > freely) {
      const which = found.findIndex(({ length }) => length === most);
      left = left.map((label, index) => (index === which ? without(label, found[index]) : label));
      at += most;
    } else at += freely;
  }
  return left;
}

/** Stands in place of what was met, so that what is left on either side does not become one word. */
const CUT = '\n';

interface Found {
  readonly index: number;
  readonly length: number;
}

/** The longest piece of a text, from an offset on, that stands in a label; one character only in front. */
function findIn(label: string, folded: string, at: number): Found {
  const length = longestPiece(folded, at, label);
  if (length > 1) return { index: label.indexOf(folded.slice(at, at + length)), length };
  const index = `${CUT}${label}`.indexOf(`${CUT}${folded.charAt(at)}`);
  return { index, length: index < 0 ? 0 : 1 };
}

function without(label: string, found: Found | undefined): string {
  if (found === undefined) return label;
  return label.slice(0, found.index) + CUT + label.slice(found.index + found.length);
}
