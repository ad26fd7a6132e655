import { relationsOf } from '../../relations/evaluate.ts';
import { relationStatement } from '../../relations/statement.ts';
import { columnMeaning } from '../../template/column-meanings.ts';
import type { RelationTemplate } from '../../template/template.ts';
import type { Block } from '../hover.ts';
import type { Place } from '../place.ts';
import { relationBlock, relationsSummary } from './relation-blocks.ts';

type ColumnPlace = Extract<Place, { kind: 'column' }>;

/** Explains a column: what it counts, and the equations that run along it or close in it. */
export function columnBlocks(place: ColumnPlace): Block[] {
  const { table, column } = place;
  const meaning = columnMeaning(table.id, column.id);
  return [
    { kind: 'heading', text: { zh: column.label, en: column.label } },
    ...(meaning === null ? [] : [{ kind: 'text', text: meaning } as const]),
    ...table.template.relations.flatMap((family) =>
      family.along === 'column' ? alongColumn(place, family) : totalsIn(place, family),
    ),
  ];
}

function alongColumn({ table, column }: ColumnPlace, { id }: RelationTemplate): Block[] {
  return relationsOf(table)
    .filter((relation) => relation.id === id && relation.name === column.id)
    .map(relationBlock);
}

/** Equations along the rows are the business of the column in which their totals stand. */
function totalsIn(
  { table, column }: ColumnPlace,
  family: Extract<RelationTemplate, { along: 'row' }>,
): Block[] {
  const [row] = table.template.rows.filter(({ id }) => family.rows.includes(id));
  if (family.total !== column.id || row === undefined) return [];
  const statement = relationStatement(family, table.template, row);
  return [
    ...(statement === null ? [] : [{ kind: 'code', text: statement } as const]),
    ...relationsSummary(relationsOf(table).filter(({ id }) => id === family.id)),
  ];
}
