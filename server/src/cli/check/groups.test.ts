import { expect, test } from 'vitest';
import { groupMembers } from './groups.ts';
import type { Member } from './member.ts';

/** Reports by file, as organ and year. */
function groupsOf(
  files: Readonly<Record<string, readonly (readonly [string | null, number | null])[]>>,
  renamed?: Readonly<Record<string, string>>,
): string[] {
  const members = Object.entries(files).map(
    ([file, reports]): Member => ({
      file,
      text: null,
      identities: reports.map(([organ, year]) => ({ organ, year })),
      isSure: true,
      isChecked: true,
      stamp: null,
    }),
  );
  return groupMembers(members, () => renamed).map((group) =>
    group.map(({ file }) => file).join(' '),
  );
}

test('reports of one organ stand together, in the order of the files', () => {
  expect(
    groupsOf({
      a: [['云溪县水务局', 2023]],
      b: [['云溪县教育局', 2023]],
      c: [['云溪县水务局', 2024]],
      d: [['云溪县教育局', 2024]],
    }),
  ).toEqual(['a c', 'b d']);
});

test('a compilation joins the groups of its organs, wherever it stands', () => {
  const all = [
    ['云溪县水务局', 2024],
    ['云溪县教育局', 2024],
  ] as const;
  const [a, b, c] = [
    [['云溪县水务局', 2023]],
    [['云溪县教育局', 2023]],
    [['云溪县民政局', 2023]],
  ] as const;
  expect(groupsOf({ a, b, c, all })).toEqual(['a b all', 'c']);
  expect(groupsOf({ all, c, b, a })).toEqual(['all b a', 'c']);
});

test('reports without organ or year stand alone', () => {
  expect(groupsOf({ a: [[null, 2023]], b: [[null, 2023]], c: [['局', null]], d: [] })).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('a renamed organ is one organ', () => {
  const files = { a: [['云溪县水利局', 2023]], b: [['云溪县水务局', 2024]] } as const;
  expect(groupsOf(files)).toEqual(['a', 'b']);
  expect(groupsOf(files, { 云溪县水利局: '云溪县水务局' })).toEqual(['a b']);
});
