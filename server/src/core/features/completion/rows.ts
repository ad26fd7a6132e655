import { shortRowName } from '../../relations/names.ts';
import type { Table } from '../../report/report.ts';
import type { RowTemplate } from '../../template/template.ts';
import { contains } from '../../text/span.ts';
import type { CompletionPlace } from './completion-place.ts';
import type { Candidate, Offer } from './offer.ts';
import { labelPlace, type RowStyle } from './row-place.ts';
import type { Piece } from './suggestion.ts';

/** At the place of a row's label: the labels of rows that are missing here, and whole rows of zeros. */
export function rows(place: CompletionPlace): readonly Offer[] {
  const { table } = place;
  // Table four has the names of its columns where others have labels.
  if (table === null || table.id === 'review') return [];
  const label = labelPlace(place, table);
  if (label === null || !contains(place.line, label.span)) return [];
  const missing = missingHere(place, table);
  const labels = missing.map(labelCandidate);
  const { style } = label;
  const whole = style === null || !label.isEmpty ? [] : missing.map((row) => wholeRow(row, style));
  const offer: Offer = { span: label.span, atLeast: 'anything', candidates: labels };
  const end = place.line.end;
  return [offer, { span: { ...label.span, end }, atLeast: 'anything', candidates: whole }];
}

/** The rows that belong between the row above and the row below; all where the order is another. */
function missingHere({ line }: CompletionPlace, { template, rows: read }: Table) {
  const isThere = read.map(
    (row) => row !== null && !(row.span.start <= line.end && row.span.end >= line.start),
  );
  const there = read.flatMap((row, index) =>
    row !== null && isThere[index] ? [{ row, index }] : [],
  );
  const inText = there.toSorted((a, b) => a.row.span.start - b.row.span.start);
  const above = inText.findLast(({ row }) => row.span.start < line.start)?.index ?? -1;
  const below = inText.find(({ row }) => row.span.start >= line.start)?.index ?? read.length;
  return template.rows.filter(
    (_, index) => !isThere[index] && (above > below || (index > above && index < below)),
  );
}

function labelCandidate(row: RowTemplate): Candidate {
  return {
    kind: 'row',
    label: row.label,
    detail: groupOf(row),
    explanation: row.meaning,
    insert: [row.label],
    words: [row.label, row.label.replace(NUMERAL, ''), shortRowName(row)],
  };
}

const NUMERAL = /^(?:\d\.|[一二三四]、|（.）)/u;

function groupOf({ groups }: RowTemplate) {
  const group = groups.join(' › ');
  return group === '' ? { zh: '行标题', en: 'Label of a row' } : { zh: group, en: group };
}

/** A row with a zero in each cell, at which the clerk stops one after the other. */
function wholeRow(row: RowTemplate, { separator, isEnclosed }: RowStyle): Candidate {
  const gap = separator === '|' ? ' | ' : separator;
  const zeros = row.columns.flatMap((): Piece[] => [gap, { placeholder: '0' }]);
  return {
    ...labelCandidate(row),
    label: `${row.label}${' 0'.repeat(row.columns.length)}`,
    detail: { zh: '整行，先填 0', en: 'The whole row, with zeros for now' },
    insert: [row.label, ...zeros, isEnclosed ? ' |' : ''],
  };
}
