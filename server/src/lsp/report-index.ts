import { isUnread } from '../core/workspace/lazy-summary.ts';
import { createYearShelf } from '../core/workspace/neighbours.ts';
import type { RenamedOrgans } from '../core/workspace/organ-key.ts';
import { isSameSummary } from '../core/workspace/same-summary.ts';
import type { FiledSummary, Neighbours, ReportSummary } from '../core/workspace/summary.ts';
import { isCopy, keyOf } from './uri.ts';

/**
 * What is known of every report in the workspace, open or not. It is fed by whoever reads a text
 * anyway and reads nothing itself.
 */
export interface ReportIndex {
  /** What an open document holds now; it counts before what lies on the disk. Null once closed. */
  putOpen(uri: string, reports: readonly ReportSummary[] | null): void;
  /** What lies on the disk; null when the file is gone or holds no report. */
  putStored(uri: string, reports: readonly ReportSummary[] | null): void;
  /** The reports of the years beside one. As long as they say the same, they are the same objects. */
  neighboursOf(uri: string, report: OrganAndYear, renamed: RenamedOrgans | undefined): Neighbours;
  /** The reports of every file. */
  all(): readonly FiledSummary[];
  /** The reports of one file, none when it holds none or was not read yet. */
  of(uri: string): readonly FiledSummary[];
  /** Grows whenever something changes that somebody was told of some report. */
  revision(): number;
  /** Grows whenever some report changes: as long as it stands, every report has the same neighbours. */
  edition(): number;
  forgetStored(): void;
}

/** Which report it is. */
export type OrganAndYear = Pick<ReportSummary, 'organ' | 'year'>;

interface Entry {
  readonly open: readonly FiledSummary[] | null;
  readonly stored: readonly FiledSummary[] | null;
}

const NOTHING: Entry = { open: null, stored: null };

export function createReportIndex(): ReportIndex {
  const entries = new Map<string, Entry>();
  const shelf = createYearShelf();

  let revision = 0;
  let edition = 0;

  const put = (uri: string, change: Partial<Entry>) => {
    const key = keyOf(uri);
    const before = entries.get(key) ?? NOTHING;
    const after = { ...before, ...change };
    if (after.open === null && after.stored === null) entries.delete(key);
    else entries.set(key, after);
    if (isSameList(present(before), present(after))) return;
    edition++;
    if (!saysTheSame(present(before), present(after))) revision++;
    shelf.put(key, present(after));
  };

  return {
    putOpen(uri, reports) {
      if (isCopy(uri)) return;
      const known = entries.get(keyOf(uri))?.open ?? null;
      put(uri, { open: kept(known, uri, reports) });
    },
    putStored(uri, reports) {
      const known = entries.get(keyOf(uri))?.stored ?? null;
      put(uri, { stored: kept(known, uri, reports) });
    },
    neighboursOf: (uri, report, renamed) => shelf.neighboursOf(keyOf(uri), report, renamed),
    all: () => [...entries.values()].flatMap(present),
    revision: () => revision,
    edition: () => edition,
    of: (uri) => present(entries.get(keyOf(uri)) ?? NOTHING),
    forgetStored() {
      for (const [key, { open, stored }] of [...entries]) {
        if (stored === null) continue;
        if (open === null) entries.delete(key);
        else entries.set(key, { open, stored: null });
        shelf.put(key, open ?? []);
        edition++;
        revision++;
      }
    },
  };
}

function isSameList(a: readonly FiledSummary[], b: readonly FiledSummary[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** Whether nobody who was told of the old reports would be told anything else of the new ones. */
function saysTheSame(before: readonly FiledSummary[], after: readonly FiledSummary[]): boolean {
  return (
    before.length === after.length &&
    before.every((old, at) => {
      const { summary } = after[at] ?? old;
      const isSameReport = old.summary.organ === summary.organ && old.summary.year === summary.year;
      return old.summary === summary || (isSameReport && isUnread(old.summary));
    })
  );
}

function present({ open, stored }: Entry): readonly FiledSummary[] {
  return open ?? stored ?? [];
}

/** The old summaries where the new ones say the same, so that nothing is compared again. */
function kept(
  known: readonly FiledSummary[] | null,
  uri: string,
  reports: readonly ReportSummary[] | null,
): readonly FiledSummary[] | null {
  if (reports === null) return null;
  return reports.map((summary, at) => {
    const old = known?.[at];
    return old !== undefined && isKept(old.summary, summary) ? old : { file: uri, summary };
  });
}

/** What nobody has looked at is not looked at in order to compare it either. */
function isKept(old: ReportSummary, summary: ReportSummary): boolean {
  return old === summary || (!isUnread(old) && isSameSummary(old, summary));
}
