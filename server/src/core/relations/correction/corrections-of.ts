import type { Table } from '../../report/report.ts';
import { relationsOf } from '../evaluate.ts';
import type { Relation } from '../relation.ts';
import type { Change } from './changes.ts';
import type { CellChange, Correction, Proposal } from './correction.ts';
import { inOneEquation } from './in-one-equation.ts';
import { type LinearSystem, systemOf } from './linear-system.ts';
import { independentParts } from './parts.ts';
import { byPreference } from './preference.ts';
import { smallestChanges } from './search.ts';
import { slipBetween } from './slip.ts';

/** Steps of the search for one part; one or two wrong cells need a few hundred. */
const BUDGET = 10_000;

/** Tables are immutable, so what was worked out once for one stays true as long as it lives. */
const known = new WeakMap<Table, readonly Correction[]>();

/**
 * The smallest corrections of a table, one for each of its independent parts in which an equation
 * fails; empty when none does. Equations that cannot be determined are left out, and so is the
 * number that stands in a cell which is not changed, even if it can be no count.
 *
 * The method is that of Fellegi and Holt, A Systematic Approach to Automatic Edit and Imputation,
 * Journal of the American Statistical Association 71 (1976): change the fewest fields.
 */
export function correctionsOf(table: Table): readonly Correction[] {
  const found = known.get(table);
  if (found !== undefined) return found;
  const determined = relationsOf(table).filter(({ state }) => state !== 'undetermined');
  const corrections = determined.some(({ state }) => state === 'fails')
    ? independentParts(determined).flatMap(correctionOf)
    : [];
  known.set(table, corrections);
  return corrections;
}

function correctionOf(part: readonly Relation[]): Correction[] {
  const relations = part.filter(({ state }) => state === 'fails');
  if (relations.length === 0) return [];
  const system = systemOf(part);
  if (system === null) return [{ relations, proposals: [], proved: false, complete: false }];
  const { solutions, proved, complete } = inOneEquation(system) ?? smallestChanges(system, BUDGET);
  const proposals = solutions.map((changes) => proposalOf(system, changes));
  return [{ relations, proposals: byPreference(proposals, part), proved, complete }];
}

function proposalOf(system: LinearSystem, changes: readonly Change[]): Proposal {
  const ordered = changes.toSorted((a, b) => a.unknown - b.unknown);
  return { changes: ordered.flatMap((change) => cellChange(system, change)) };
}

function cellChange({ unknowns, unit }: LinearSystem, { unknown, by }: Change): CellChange[] {
  const place = unknowns[unknown];
  if (place === undefined) return [];
  const { term, cell, value } = place;
  const to = (value + by) / unit;
  const slip = slipBetween(String(cell.value ?? 0), String(to));
  return [{ address: term.address, term, span: cell.span, from: cell.value, to, slip }];
}
