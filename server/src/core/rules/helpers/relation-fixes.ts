import { correctionChoices } from '../../relations/correction/choices.ts';
import { relationsOf } from '../../relations/evaluate.ts';
import { recalculated } from '../../relations/recalculate.ts';
import type { Relation, Term } from '../../relations/relation.ts';
import type { Report, Table } from '../../report/report.ts';
import type { RelationId } from '../../template/template.ts';
import type { Localized } from '../../text/localized.ts';
import type { Fix } from '../fix.ts';
import type { RuleFinding } from '../rule.ts';
import { tableName } from './cell-names.ts';
import { type FigureChange, figureFix } from './figure-fix.ts';

/** More equally good corrections than this help nobody to choose. */
const MOST_CORRECTIONS = 4;

/**
 * The ways to make a failing equation hold: the smallest corrections of the table; the number in the
 * equation's own cell that closes it, whatever else it may break; and, where that breaks something,
 * all totals of the table computed anew. Whoever knows the figures has to choose.
 */
export function relationFixes(
  { text }: Report,
  table: Table | null,
  id: RelationId,
  { subject: { cell } }: RuleFinding,
): readonly Fix[] {
  const relation = table && failing(table, id, cell);
  if (table === null || relation === null || relation === undefined) return [];
  const choices: Choice[] = [
    ...correctionChoices(relation).slice(0, MOST_CORRECTIONS).map(changesOf),
    closing(relation),
  ].map((changes) => ({ changes, title: null }));
  if (breaksOthers(relation)) choices.push(recalculation(table));
  return distinct(choices).flatMap(({ changes, title }) =>
    figureFix(text, changes, 'choice', title),
  );
}

/** Changes to be made together; a title where more is to be said than what they are. */
interface Choice {
  readonly changes: readonly FigureChange[];
  readonly title: Localized | null;
}

function failing(table: Table, id: RelationId, address: string): Relation | undefined {
  return relationsOf(table).find(
    (each) => each.id === id && each.state === 'fails' && each.subject.address === address,
  );
}

/** The number in the equation's own cell with which it holds; none below zero. */
function closing({ left, subject, residual }: Relation): readonly FigureChange[] {
  const now = subject.cell?.value ?? 0;
  const to = left.includes(subject) ? now - residual : now + residual;
  return to < 0 ? [] : changesOf([{ term: subject, to }]);
}

/** Whether another equation, which holds now, needs the number in the equation's own cell. */
function breaksOthers({ table, subject }: Relation): boolean {
  return relationsOf(table).some(
    ({ state, left, right }) =>
      state === 'holds' && (left.includes(subject) || right.includes(subject)),
  );
}

function recalculation(table: Table): Choice {
  const changes = changesOf(recalculated(table));
  const name = tableName(table.id);
  const cells = `${changes.length} ${changes.length === 1 ? 'cell' : 'cells'}`;
  return {
    changes,
    title: {
      zh: `重新计算${name.zh}的全部总计（改 ${changes.length} 格）`,
      en: `Compute all totals anew (${name.en.toLowerCase()}, ${cells})`,
    },
  };
}

function changesOf(
  changes: readonly { readonly term: Term; readonly to: number }[],
): readonly FigureChange[] {
  return changes.flatMap(({ term: { row, column, cell }, to }) =>
    row === null || cell === null ? [] : [{ row, column, cell, to }],
  );
}

/** Each way once, as it came first. */
function distinct(choices: readonly Choice[]): readonly Choice[] {
  const keys = choices.map(({ changes }) =>
    changes.map(({ cell, to }) => `${cell.span.start} ${to}`).join(),
  );
  return choices.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
