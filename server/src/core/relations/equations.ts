import type {
  ColumnTemplate,
  RelationTemplate,
  RowTemplate,
  TableTemplate,
} from '../template/template.ts';
import { addressOf } from './address.ts';

/** A cell of a template. */
export interface CellTemplate {
  readonly rowTemplate: RowTemplate;
  readonly column: ColumnTemplate;
  /** Where it stands: the row in the template, the column in the row. */
  readonly row: number;
  readonly at: number;
  /** See addressOf. */
  readonly address: string;
}

/** An equation of a template; its cells by their places in `cells`. */
export interface Equation {
  readonly family: RelationTemplate;
  /** Id of the row, or of the column, that it runs along. */
  readonly name: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly subject: number;
}

/** What follows from a template alone, and so is the same for all tables made by it. */
export interface TemplateEquations {
  /** Every cell, row by row. */
  readonly cells: readonly CellTemplate[];
  /** Family by family, and within a family row by row or column by column. */
  readonly equations: readonly Equation[];
}

const known = new WeakMap<TableTemplate, TemplateEquations>();

/** The equations that a template prescribes. A family whose subject the template lacks has none. */
export function equationsOf(template: TableTemplate): TemplateEquations {
  const found = known.get(template) ?? findEquations(template);
  known.set(template, found);
  return found;
}

function findEquations(template: TableTemplate): TemplateEquations {
  const cells = template.rows.flatMap((rowTemplate, row) =>
    rowTemplate.columns.map((column, at) => ({
      rowTemplate,
      column,
      row,
      at,
      address: addressOf(template.id, rowTemplate.id, column.id),
    })),
  );
  const placesOf = (row: string): Place[] =>
    cells.flatMap(({ rowTemplate, column }, place) =>
      rowTemplate.id === row ? [{ column: column.id, place }] : [],
    );
  const equations = template.relations.flatMap((family) => instances(family, placesOf));
  return { cells, equations };
}

/** A cell of one row. */
interface Place {
  readonly column: string;
  readonly place: number;
}

function instances(family: RelationTemplate, placesOf: (row: string) => Place[]): Equation[] {
  switch (family.along) {
    case 'row':
      return family.rows.flatMap((name): Equation[] => {
        const all = placesOf(name);
        const left = all.filter(({ column }) => column === family.total).map(({ place }) => place);
        const right = all
          .filter(({ column }) => family.parts.includes(column))
          .map(({ place }) => place);
        const [subject] = left;
        return subject === undefined ? [] : [{ family, name, left, right, subject }];
      });
    case 'column': {
      const left = family.left.map(placesOf);
      const right = family.right.map(placesOf);
      return placesOf(family.subject).map(
        ({ column, place }, at): Equation => ({
          family,
          name: column,
          left: inColumn(left, at),
          right: inColumn(right, at),
          subject: place,
        }),
      );
    }
  }
}

function inColumn(rows: readonly (readonly Place[])[], at: number): number[] {
  return rows.flatMap((places) => places[at]?.place ?? []);
}
