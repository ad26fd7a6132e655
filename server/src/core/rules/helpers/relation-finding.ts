import { blankTotalCells } from '../../relations/blank-totals.ts';
import { explainRelation } from '../../relations/explain.ts';
import { failuresOf } from '../../relations/failures.ts';
import { termName } from '../../relations/names.ts';
import type { Relation, Term } from '../../relations/relation.ts';
import type { Report, Table } from '../../report/report.ts';
import type { RelationId } from '../../template/template.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import type { Related, RuleFinding } from '../rule.ts';
import { placeOfCell } from './cell-place.ts';
import { likelyError } from './likely-error.ts';

/**
 * The equations of one family that fail. Those in which a blank total takes part are left out: the
 * blank total is the one cause and has a finding of its own.
 */
export function failingRelations(table: Table | null, id: RelationId): readonly Relation[] {
  if (table === null) return [];
  const failing = failuresOf(table).filter((each) => each.id === id);
  if (failing.length === 0) return failing;
  const blank = blankTotalCells(table);
  return failing.filter(
    ({ left, right }) => ![...left, ...right].some(({ cell }) => cell && blank.has(cell)),
  );
}

/**
 * The finding about an equation, in its subject's place. Where it is clear which of its cells is
 * wrong, the message ends with that.
 *
 * @param around what is said before and after the formula.
 */
export function relationFinding(
  report: Report,
  relation: Relation,
  around: { readonly before: Localized; readonly after: Localized },
): RuleFinding[] {
  const { row, cell, address } = relation.subject;
  if (row === null || cell === null) return [];
  const { zh, en } = explainRelation(relation);
  const likely = likelyError(relation);
  return [
    {
      span: placeOfCell(row, cell),
      message: {
        zh: `${around.before.zh}${zh}。${around.after.zh}${likely.zh}`,
        en: `${around.before.en}${en}. ${around.after.en}${likely.en}`,
      },
      related: relatedCells(relation),
      subject: { cell: address, value: textOf(report.text, cell.span) },
    },
  ];
}

/** The other cells of the formula, without the zeros, which contribute nothing. */
export function relatedCells(relation: Relation): readonly Related[] {
  return [...relation.left, ...relation.right].flatMap((term) => {
    const { row, cell } = term;
    if (row === null || cell === null || cell.state === 'zero' || cell === relation.subject.cell) {
      return [];
    }
    return [{ span: placeOfCell(row, cell), message: figureOf(relation, term) }];
  });
}

function figureOf(relation: Relation, term: Term): Localized {
  const name = termName(relation, term);
  const value = term.cell?.value;
  return value === null || value === undefined
    ? { zh: `${name}：没有填数字，按 0 计`, en: `${name}: no number, counted as 0` }
    : { zh: `${name}：${value}`, en: `${name}: ${value}` };
}
