import { formatOf } from '../../server/src/core/template/formats.ts';
import type { ColumnTemplate, FormatId, TableId } from '../../server/src/core/template/template.ts';
import type { Figures } from '../../server/test/support/consistent-figures.ts';
import type { Random } from '../../server/test/support/random.ts';

/**
 * Free numbers for every row of a table, mostly nothing, as in real reports. What follows from
 * others is computed later.
 */
export function anyFigures(format: FormatId, table: TableId, random: Random): Figures {
  return Object.fromEntries(
    formatOf(format).tables[table].rows.map(({ id, columns }) => [
      id,
      columns.map((column) => figure(column, random)),
    ]),
  );
}

function figure({ quantity }: ColumnTemplate, random: Random): number {
  if (random.chance(0.7)) return 0;
  switch (quantity) {
    case 'count':
      return random.chance(0.9) ? random.below(30) : random.below(3000);
    case 'change':
      return random.below(81) - 40;
    case 'amount':
      return random.below(30_000_000) / 10_000;
  }
}
