import load from 'highs';
import { relationsOf } from '../../src/core/relations/evaluate.ts';
import type { Relation, Term } from '../../src/core/relations/relation.ts';
import type { Table } from '../../src/core/report/report.ts';

/**
 * What the mixed-integer solver HiGHS says of a table. It knows nothing of our search: its model is
 * written down from the relations alone, with a change x and a switch z for each cell. For tables of
 * whole figures only.
 */

const highs = await load();

/**
 * The smallest number of cells whose change satisfies every determined relation.
 *
 * @throws Error when the solver does not prove an optimum.
 */
export function fewestCellsBySolver(table: Table): number {
  const { Status, ObjectiveValue } = highs.solve(modelOf(determined(table), null));
  if (Status !== 'Optimal') throw new Error(`The solver ended with ${Status}.`);
  return Math.round(ObjectiveValue);
}

/**
 * Whether fewer cells would do than this many: far quicker than to ask for the smallest number.
 *
 * @throws Error when the solver does not decide it.
 */
export function isBeatenBySolver(table: Table, cells: number): boolean {
  const model = modelOf(determined(table), cells - 1);
  // Without the guesses that are of use only where a solution is expected.
  const { Status } = highs.solve(model, { mip_heuristic_effort: 0 });
  if (Status !== 'Optimal' && Status !== 'Infeasible') {
    throw new Error(`The solver ended with ${Status}.`);
  }
  return Status === 'Optimal';
}

function determined(table: Table): readonly Relation[] {
  return relationsOf(table).filter(({ state }) => state !== 'undetermined');
}

/** The model in the LP format of CPLEX, with at most that many changes if not null. */
function modelOf(relations: readonly Relation[], limit: number | null): string {
  const terms = [...new Set(relations.flatMap(({ left, right }) => [...left, ...right]))];
  const names = new Map(terms.map((term, at) => [term, `x${at}`]));
  const x = (term: Term) => names.get(term) ?? '';
  const switches = terms.map((term) => `z${x(term)}`);
  const most = largestChange(relations);
  return [
    'Minimize',
    ` cells: ${switches.join(' + ')}`,
    'Subject To',
    ...(limit === null ? [] : [` few: ${switches.join(' + ')} <= ${limit}`]),
    ...relations.map((relation) => ` ${equation(relation, x)}`),
    ...terms.map((term) => ` ${x(term)} - ${most} z${x(term)} <= 0`),
    ...terms.map((term) => ` ${x(term)} + ${most} z${x(term)} >= 0`),
    'Bounds',
    ...terms.map((term) => ` ${0 - (term.cell?.value ?? 0)} <= ${x(term)} <= ${most}`),
    'General',
    ` ${terms.map(x).join(' ')}`,
    'Binary',
    ` ${switches.join(' ')}`,
    'End',
  ].join('\n');
}

/** No cell of a smallest set needs to change by more than all residuals together. */
function largestChange(relations: readonly Relation[]): number {
  return relations.reduce((sum, { residual }) => sum + Math.abs(residual), 0);
}

function equation({ left, right, residual }: Relation, x: (term: Term) => string): string {
  const plus = left.map((term) => `+ ${x(term)}`);
  const minus = right.map((term) => `- ${x(term)}`);
  return `${[...plus, ...minus].join(' ')} = ${0 - residual}`;
}
