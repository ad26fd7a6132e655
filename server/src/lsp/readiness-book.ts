import type { Snapshot } from '../core/snapshot.ts';
import type { LineStarts } from '../core/text/lines.ts';
import { type Readiness, readinessOf } from '../core/workspace/readiness.ts';
import type { PlaceRange } from '../core/workspace/summary.ts';
import { rangesOf } from './convert.ts';
import { keyOf } from './uri.ts';

/** How far a report is, and where it is. */
export interface FiledReadiness {
  readonly uri: string;
  /** The title, or the report's first line. */
  readonly place: PlaceRange;
  readonly readiness: Readiness;
}

/**
 * How far every report of the workspace is, as far as it was checked. It is fed by whoever checks a
 * text anyway, open or not, and reads nothing itself.
 */
export interface ReadinessBook {
  /**
   * What an open document holds now; it counts before what lies on the disk. It is worked out when
   * somebody looks. Null once closed.
   */
  putOpen(uri: string, reports: (() => readonly FiledReadiness[]) | null): void;
  /** What lies on the disk; null when the file is gone or holds no report. */
  putStored(uri: string, reports: readonly FiledReadiness[] | null): void;
  forgetStored(): void;
  /** The reports of every file. */
  all(): readonly FiledReadiness[];
  /** Is called with a file whenever it was checked, whether that changed anything or not. */
  onDidChange(listener: (uri: string) => void): void;
}

interface Entry {
  readonly open: (() => readonly FiledReadiness[]) | null;
  readonly stored: readonly FiledReadiness[] | null;
}

const NOTHING: Entry = { open: null, stored: null };

export function createReadinessBook(): ReadinessBook {
  const entries = new Map<string, Entry>();
  const listeners: ((uri: string) => void)[] = [];
  const put = (uri: string, change: Partial<Entry>) => {
    const key = keyOf(uri);
    const before = entries.get(key) ?? NOTHING;
    const after = { ...before, ...change };
    if (after.open === null && after.stored === null) {
      if (!entries.delete(key)) return;
    } else entries.set(key, after);
    for (const listener of listeners) listener(uri);
  };
  return {
    putOpen: (uri, open) => put(uri, { open: open && once(open) }),
    putStored: (uri, stored) => put(uri, { stored }),
    forgetStored() {
      for (const [key, { stored }] of [...entries]) if (stored !== null) put(key, { stored: null });
    },
    all: () => [...entries.values()].flatMap(({ open, stored }) => open?.() ?? stored ?? []),
    onDidChange: (listener) => void listeners.push(listener),
  };
}

/** The same function, working only when it is called for the first time. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The readiness of the reports of one text, before any deadline: who shows it knows what day it is. */
export function readinessesIn(
  uri: string,
  { snapshot, lines }: { readonly snapshot: Snapshot; readonly lines: LineStarts },
): FiledReadiness[] {
  return snapshot.reports.map(({ start, report, findings }) => ({
    uri,
    place: rangesOf(lines, start)(report.title?.span ?? { start: 0, end: 0 }),
    readiness: readinessOf({ report, findings }, LONG_AGO),
  }));
}

const LONG_AGO = { year: 0, month: 1, day: 1 };
