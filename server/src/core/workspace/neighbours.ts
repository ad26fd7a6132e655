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

  return {
    put(file, summaries) {
      for (const filed of byFile.get(file) ?? []) take(filed);
      for (const filed of summaries) {
        const key = keyOf(filed);
        byYear.set(key, [...(byYear.get(key) ?? []), filed]);
      }
      if (summaries.length > 0) byFile.set(file, summaries);
      else byFile.delete(file);
    },
    neighboursOf(file, { organ, year }, renamed) {
      if (organ === null || year === null) return NO_NEIGHBOURS;
      const keys = organKeys(organ, renamed);
      const inYear = (wanted: number) =>
        keys
          .flatMap((key) => byYear.get(`${key} ${wanted}`) ?? [])
          .toSorted(
            (a, b) => alike(b.file, file) - alike(a.file, file) || (a.file < b.file ? -1 : 1),
          );
      return { previous: inYear(year - 1), next: inYear(year + 1) };
    },
  };
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
