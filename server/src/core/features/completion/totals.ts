import { relationsOf } from '../../relations/evaluate.ts';
import { exactSum } from '../../relations/exact.ts';
import { explainRelation } from '../../relations/explain.ts';
import type { Relation, Term } from '../../relations/relation.ts';
import type { Cell, Row, Table } from '../../report/report.ts';
import { rowsOf } from '../../rules/helpers/cell-walk.ts';
import type { Localized } from '../../text/localized.ts';
import { type Span, textOf } from '../../text/span.ts';
import { placeAt } from '../place.ts';
import type { CompletionPlace } from './completion-place.ts';
import type { Candidate, Offer } from './offer.ts';

/**
 * What the other cells of its equations make of a total, or of what is carried to next year. Nothing
 * for what was carried over from last year: this report cannot tell it.
 */
export function totals(place: CompletionPlace): readonly Offer[] {
  const { report, offset } = place;
  const at = placeAt(report, offset);
  if (at?.kind !== 'cell') return closingTotals(place);
  const { cell, table } = at;
  const relations = relationsOf(table).flatMap((relation) => {
    const expected = expectedOf(relation, cell);
    return expected === null ? [] : [candidateOf(expected, explainRelation(relation))];
  });
  const span = cell.state === 'blank' ? { start: offset, end: offset } : cell.span;
  const candidates = relations.filter(
    ({ label }, index) =>
      label !== textOf(report.text, span) &&
      relations.findIndex((each) => each.label === label) === index,
  );
  return [{ span, atLeast: 'anything', candidates }];
}

/** What an equation wants in a cell; null when it wants nothing of it, or cannot tell. */
function expectedOf({ left, right, subject }: Relation, cell: Cell): number | null {
  const isBalance = left.length > 1;
  const own = [...left, ...right].find((term) => term.cell === cell);
  if (own === undefined) return null;
  if (isBalance ? !right.includes(own) : own !== subject) return null;
  const others = [...left, ...right].filter((term) => term !== own);
  if (!others.every(isReadable) || !others.some(isFilled)) return null;
  const sign = (term: Term) => (left.includes(term) === left.includes(own) ? -1 : 1);
  const expected = exactSum(others.map((term) => sign(term) * (term.cell?.value ?? 0)));
  return expected < 0 ? null : expected;
}

function isReadable({ cell }: Term): boolean {
  return cell !== null && cell.state !== 'unreadable' && Number.isFinite(cell.value ?? 0);
}

function isFilled({ cell }: Term): boolean {
  return cell?.value !== null;
}

/** The total of a row that is just being written: all of its values stand there but the last. */
function closingTotals(place: CompletionPlace): readonly Offer[] {
  const { report, line, offset, table } = place;
  if (table === null) return [];
  const row = rowsOf(table).find(({ values }) => {
    const last = values.at(-1)?.span.end ?? -1;
    return last > line.start && last <= offset;
  });
  const sum = row === undefined ? null : missingTotal(table, row);
  const last = row?.values.at(-1)?.span.end ?? offset;
  const between = report.text.slice(last, offset);
  if (sum === null || !/^[^\S\r\n]*(?:[^\S\r\n]|\|[^\S\r\n]*)$/u.test(between)) return [];
  const behind = report.text.slice(offset, line.end);
  if (!/^\s*(?:\|\s*)?$/u.test(behind)) return [];
  const gap = between.endsWith('|') ? ' ' : '';
  const closing = isEnclosed(report.text, line) && behind.trim() === '' ? ' |' : '';
  const candidate = candidateOf(sum, SUM_OF_THE_ROW);
  const insert = [gap + candidate.label + closing];
  return [
    {
      span: { start: offset, end: offset },
      atLeast: 'anything',
      candidates: [{ ...candidate, insert }],
    },
  ];
}

const SUM_OF_THE_ROW: Localized = { zh: '本行各列之和', en: 'the sum of the row' };

/** The sum of a row that has as many values as there are parts; null for any other. */
function missingTotal({ template: { relations } }: Table, row: Row): number | null {
  const { template, values } = row;
  const family = relations.find((each) => each.along === 'row' && each.rows.includes(template.id));
  if (family?.along !== 'row' || values.length !== family.parts.length) return null;
  const isTotalLast = template.columns.at(-1)?.id === family.total;
  const numbers = values.map(({ value }) => value);
  const known = numbers.filter((value) => value !== null);
  const isComplete = known.length === values.length && isTotalLast;
  return isComplete ? exactSum(known) : null;
}

function isEnclosed(text: string, line: Span): boolean {
  return textOf(text, line).trimStart().startsWith('|');
}

function candidateOf(value: number, detail: Localized): Candidate {
  const text = String(value);
  return { kind: 'total', label: text, detail, explanation: null, insert: [text], words: null };
}
