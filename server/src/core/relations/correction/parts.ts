import type { Relation } from '../relation.ts';

/**
 * Groups equations so that equations of different groups have no cell in common: what is wrong in
 * one group says nothing about another. A complete table three is one group; each block of table
 * four is one. The equations of a group keep their order.
 */
export function independentParts(relations: readonly Relation[]): readonly (readonly Relation[])[] {
  const groups = relations.map((relation): Group => ({ relations: [relation], into: null }));
  /** By the place of each term, the group that has it. */
  const groupOf: Group[] = [];
  for (const [at, { left, right }] of relations.entries()) {
    const own = groups[at];
    if (own === undefined) continue;
    for (const { place } of [...left, ...right]) {
      const known = groupOf[place];
      if (known === undefined) groupOf[place] = own;
      else join(rootOf(known), own);
    }
  }
  const order = new Map(relations.map((relation, at) => [relation, at]));
  const place = (relation: Relation) => order.get(relation) ?? 0;
  return groups
    .filter(({ into }) => into === null)
    .map((group) => group.relations.sort((a, b) => place(a) - place(b)));
}

interface Group {
  readonly relations: Relation[];
  /** The group that it has become a part of; null as long as it stands for itself. */
  into: Group | null;
}

function rootOf(group: Group): Group {
  let root = group;
  while (root.into !== null) root = root.into;
  return root;
}

function join(group: Group, into: Group): void {
  if (group === into) return;
  into.relations.push(...group.relations);
  group.into = into;
}
