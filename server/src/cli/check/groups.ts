import { organKeys, type RenamedOrgans } from '../../core/workspace/organ-key.ts';
import type { Member } from './member.ts';

/**
 * Puts the files together that name the same organs: only among them are there neighbouring years.
 * A compilation joins the groups of all its organs. Groups stand in the order of their first files,
 * and so do the files of each.
 *
 * @param renamedFor the organs that the file's configuration says were renamed.
 */
export function groupMembers(
  members: readonly Member[],
  renamedFor: (file: string) => RenamedOrgans | undefined,
): readonly (readonly Member[])[] {
  const leaders = leadersOf(members, renamedFor);
  const groups = new Map<number, Member[]>();
  members.forEach((member, index) => {
    const leader = leaderOf(leaders, index);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [member]);
    else group.push(member);
  });
  return [...groups.values()];
}

/** For each member an earlier one of its group, or itself: a forest of disjoint sets. */
function leadersOf(
  members: readonly Member[],
  renamedFor: (file: string) => RenamedOrgans | undefined,
): number[] {
  const leaders = members.map((_, index) => index);
  const named = new Map<string, number>();
  members.forEach(({ file, identities }, index) => {
    for (const { organ, year } of identities) {
      // A report without an organ or a year has no neighbours.
      if (organ === null || year === null) continue;
      for (const key of organKeys(organ, renamedFor(file))) {
        const a = leaderOf(leaders, index);
        const b = leaderOf(leaders, named.get(key) ?? index);
        leaders[Math.max(a, b)] = Math.min(a, b);
        named.set(key, index);
      }
    }
  });
  return leaders;
}

function leaderOf(leaders: number[], index: number): number {
  let at = index;
  for (let next = leaders[at] ?? at; next !== at; next = leaders[at] ?? at) {
    // Shortens the way for the next to ask.
    leaders[at] = leaders[next] ?? next;
    at = next;
  }
  return at;
}
