import type { Relation, Term } from '../relation.ts';

/**
 * Groups equations so that equations of different groups have no cell in common: what is wrong in
 * one group says nothing about another. A complete table three is one group; each block of table
 * four is one. The equations of a group keep their order.
 */
export function independentParts(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const groups = relations.reduce<readonly Group[]>(withRelation, []);
  return groups.map((group) => relations.filter((relation) => group.relations.has(relation)));
}

interface Group {
  readonly relations: ReadonlySet<Relation>;
  readonly terms: ReadonlySet<Term>;
}

/** Joins the equation and every group that it has a cell in common with. */
function withRelation(groups: readonly Group[], relation: Relation): readonly Group[] {
  const terms = [...relation.left, ...relation.right];
  const joined = groups.filter((group) => terms.some((term) => group.terms.has(term)));
  const others = groups.filter((group) => !joined.includes(group));
  return [
    ...others,
    {
      relations: new Set([...joined.flatMap((group) => [...group.relations]), relation]),
      terms: new Set([...joined.flatMap((group) => [...group.terms]), ...terms]),
    },
  ];
}
