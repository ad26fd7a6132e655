import { organKey, organKeys, type RenamedOrgans } from './organ-key.ts';
import { type FiledSummary, type Neighbours, NO_NEIGHBOURS } from './summary.ts';

/** Reports by organ and year, so that the ones beside a report are found at once. */
export interface YearShelf {
  /** Puts the reports of a file there, instead of those that it had before. */
  put(file: string, summaries: readonly FiledSummary[]): void;
  /** The same organ's reports one year before and one year later, the nearest file first. */
  neighboursOf(
    file: string,
    report: { readonly organ: string | null; readonly year: number | null },
    renamed?: RenamedOrgans,
  ): Neighbours;
}

/**
 * An empty shelf. A report without organ or year has no neighbours, and a missing year is silent.
 * Two files may say that they are the same report: then both are neighbours.
 */
export function createYearShelf(): YearShelf {
  const byYear = new Map<string, FiledSummary[]>();
  const byFile = new Map<string, readonly FiledSummary[]>();

  const take = (filed: FiledSummary) => {
    const key = keyOf(filed);
    const left = (byYear.get(key) ?? []).filter((each) => each !== filed);
    if (left.length > 0) byYear.set(key, left);
    else byYear.delete(key);
  };
  const add = (filed: FiledSummary) => {
    const key = keyOf(filed);
    byYear.set(key, [...(byYear.get(key) ?? []), filed]);
  };
  const replace = (old: FiledSummary, filed: FiledSummary) => {
    if (old === filed) return;
    const key = keyOf(filed);
    byYear.set(
      key,
      (byYear.get(key) ?? []).map((each) => (each === old ? filed : each)),
    );
  };

  return {
    put(file, summaries) {
      const before = byFile.get(file) ?? [];
      if (areAlike(before, summaries)) {
        for (const [at, filed] of before.entries()) replace(filed, summaries[at] ?? filed);
      } else {
        for (const filed of before) take(filed);
        for (const filed of summaries) add(filed);
      }
      if (summaries.length > 0) byFile.set(file, summaries);
      else byFile.delete(file);
    },
    neighboursOf(file, report, renamed) {
      const { organ, year } = report;
      if (organ === null || year === null) return NO_NEIGHBOURS;
      const keys = keysOf(report, organ, renamed);
      const inYear = (wanted: number) => {
        const found = keys.flatMap((key) => byYear.get(`${key} ${wanted}`) ?? []);
        return found.length < 2 ? found : found.toSorted(nearestFirst(file));
      };
      return { previous: inYear(year - 1), next: inYear(year + 1) };
    },
  };
}

/** The keys of a report that is asked about, with the renamed organs that they were found by. */
const keysKnown = new WeakMap<
  object,
  { readonly renamed: RenamedOrgans | undefined; readonly keys: readonly string[] }
>();

/** The same as `organKeys`, worked out once for a report: in a compilation all are asked about. */
function keysOf(
  report: object,
  organ: string,
  renamed: RenamedOrgans | undefined,
): readonly string[] {
  const known = keysKnown.get(report);
  if (known !== undefined && known.renamed === renamed) return known.keys;
  const keys = organKeys(organ, renamed);
  keysKnown.set(report, { renamed, keys });
  return keys;
}

function nearestFirst(file: string): (a: FiledSummary, b: FiledSummary) => number {
  return (a, b) => alike(b.file, file) - alike(a.file, file) || (a.file < b.file ? -1 : 1);
}

/** Whether two lists are of the same organs and years, one by one. */
function areAlike(some: readonly FiledSummary[], others: readonly FiledSummary[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ summary: { organ, year } }, at) => {
      const other = others[at]?.summary;
      return organ === other?.organ && year === other.year;
    })
  );
}

function keyOf({ summary: { organ, year } }: FiledSummary): string {
  return `${organKey(organ ?? '')} ${year ?? ''}`;
}

/** How many characters two paths begin with alike. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
