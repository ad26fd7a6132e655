import { relationsOf } from '../relations/evaluate.ts';
import type { Relation, Term } from '../relations/relation.ts';
import type { Cell, Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { placeAt } from './place.ts';

/** A place to light up: `write` for a total, `read` for what it is made of, `text` for neither. */
export interface Highlight {
  readonly span: Span;
  readonly kind: 'text' | 'read' | 'write';
}

/**
 * The cells that belong together with the cell at an offset: every cell of every equation in which
 * it takes part, and itself, in the order of the text. Null where there is no cell. Blank cells have
 * no characters to light up and are left out.
 */
export function highlight(report: Report, offset: number): readonly Highlight[] | null {
  const place = placeAt(report, offset);
  if (place?.kind !== 'cell') return null;
  const { cell, table } = place;
  const kinds = new Map<Cell, Highlight['kind']>([[cell, 'text']]);
  for (const relation of relationsOf(table).filter((each) => takesPart(each, cell))) {
    const totals = totalsOf(relation);
    for (const term of [...relation.left, ...relation.right]) {
      if (term.cell === null || kinds.get(term.cell) === 'write') continue;
      kinds.set(term.cell, totals.includes(term) ? 'write' : 'read');
    }
  }
  return [...kinds]
    .map(([{ span }, kind]) => ({ span, kind }))
    .filter(({ span }) => span.start < span.end)
    .sort((a, b) => a.span.start - b.span.start);
}

function takesPart({ left, right }: Relation, cell: Cell): boolean {
  return [...left, ...right].some((term) => term.cell === cell);
}

/** The total of a sum. In the balance of two sums nothing is the total of anything. */
function totalsOf({ left }: Relation): readonly Term[] {
  return left.length === 1 ? left : [];
}
