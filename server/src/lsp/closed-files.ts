import type { Diagnostic, FileEvent } from 'vscode-languageserver';
import { mayBeReport } from '../core/report/file-name.ts';
import { settled } from '../core/workspace/lazy-summary.ts';
import type { Neighbours, ReportSummary } from '../core/workspace/summary.ts';
import { areSame, checkReading, mayHoldReport, neighboursIn, readCandidate } from './analyses.ts';
import type { Circumstances } from './circumstances.ts';
import { diagnosticsOf, type Presentation } from './diagnostic.ts';
import { FileChangeType } from './protocol.ts';
import { type ReadinessBook, readinessesIn } from './readiness-book.ts';
import type { ReportIndex } from './report-index.ts';
import type { Result, Results } from './results.ts';
import { oversizeDiagnostic, oversizeOf } from './size-limit.ts';
import { nextTurn } from './turn.ts';
import { keyOf } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** The reports that lie on disk without being open. */
export interface ClosedFiles {
  /** URIs of all files that may be reports, by their names. */
  list(folders: readonly string[]): Promise<readonly string[]>;
  /** What was found in a file; null when it is gone or holds no report. */
  result(
    uri: string,
    circumstances: Circumstances,
    presentation: Presentation,
  ): Promise<Result | null>;
  /** How much was read so far; a file that has not changed is not read again. */
  readings(): Readonly<Record<'files' | 'reports', number>>;
  /** Takes note of changes on disk; true when a file that may be a report is among them. */
  update(events: readonly FileEvent[]): boolean;
  /** Forgets everything, for clients that tell of no changes and for other folders. */
  forgetAll(): void;
}

interface Entry {
  readonly uri: string;
  readonly circumstances: Circumstances;
  readonly checked: Promise<Checked | null>;
}

/** What was found in a file, and beside which years. */
interface Checked {
  readonly result: Result;
  readonly summaries: readonly ReportSummary[];
  readonly neighbours: readonly Neighbours[];
}

/** @param now milliseconds of a clock that only goes forward. */
export function createClosedFiles(
  workspace: Workspace,
  results: Results,
  index: ReportIndex,
  book: ReadinessBook,
  now: () => number,
): ClosedFiles {
  const listed = new Map<string, Promise<readonly string[]>>();
  const readings = { files: 0, reports: 0 };
  const entries = new Map<string, Entry>();

  /** That a file is gone is not told again when it is asked for only afterwards. */
  const isListed = async (uri: string): Promise<boolean> =>
    (await Promise.all(listed.values())).some((uris) => uris.includes(uri));

  const record = (uri: string, diagnostics: readonly Diagnostic[]): Result => {
    const result = results.record(uri, null, diagnostics);
    // When it was deleted meanwhile, it was let go of before there was anything to let go of.
    if (!entries.has(keyOf(uri))) results.forget(uri);
    return result;
  };

  const check = async (
    uri: string,
    circumstances: Circumstances,
    presentation: Presentation,
    isWanted: () => boolean,
  ): Promise<Checked | null> => {
    await nextTurn();
    const text = await workspace.readFile(uri);
    if (text !== null) readings.files++;
    else if (!(await isListed(uri)) && isWanted()) entries.delete(keyOf(uri));
    const candidate = text === null ? null : { uri, languageId: null, text };
    const oversize =
      candidate !== null && mayHoldReport(candidate)
        ? oversizeOf(candidate.text, circumstances.settings)
        : null;
    const reading = candidate === null || oversize !== null ? null : readCandidate(candidate, now);
    readings.reports += reading?.newlyRead ?? 0;
    const summaries = reading?.summaries.map(settled) ?? null;
    if (isWanted()) index.putStored(uri, summaries);
    const analysis = reading === null ? null : checkReading(reading, circumstances, index, now);
    if (isWanted()) book.putStored(uri, analysis === null ? null : readinessesIn(uri, analysis));
    if (oversize !== null) {
      const diagnostics = [oversizeDiagnostic(oversize, presentation.locale)];
      return { result: record(uri, diagnostics), summaries: [], neighbours: [] };
    }
    if (summaries === null || analysis === null) return null;
    const { snapshot, lines, neighbours } = analysis;
    const result = record(uri, diagnosticsOf(uri, snapshot, lines, presentation));
    return { result, summaries, neighbours };
  };

  const isCurrent = (uri: string, { configuration }: Circumstances, checked: Checked | null) =>
    checked === null ||
    areSame(checked.neighbours, neighboursIn({ uri, ...checked }, configuration, index));

  /** A folder that is gone takes the files in it along, of which nobody tells. */
  const beneath = (events: readonly FileEvent[]): FileEvent[] => {
    const gone = events
      .filter(({ uri, type }) => type === FileChangeType.Deleted && !mayBeReport(uri))
      .map(({ uri }) => `${keyOf(uri)}/`);
    if (gone.length === 0) return [];
    return [...entries]
      .filter(([key]) => gone.some((folder) => key.startsWith(folder)))
      .map(([, { uri }]) => ({ uri, type: FileChangeType.Deleted }));
  };

  return {
    list(folders) {
      const key = folders.join('\n');
      const known = listed.get(key);
      if (known !== undefined) return known;
      const listing = listAll(workspace, folders);
      listed.set(key, listing);
      return listing;
    },
    async result(uri, circumstances, presentation) {
      const key = keyOf(uri);
      const known = entries.get(key);
      if (known?.circumstances === circumstances) {
        const checked = await known.checked;
        if (entries.get(key) === known && isCurrent(uri, circumstances, checked)) {
          return checked?.result ?? null;
        }
      }
      // Stored before it is awaited: a change that arrives meanwhile removes it again.
      const isWanted = () => entries.get(key) === entry;
      const checked = check(uri, circumstances, presentation, isWanted);
      const entry: Entry = { uri, circumstances, checked };
      entries.set(key, entry);
      return (await checked)?.result ?? null;
    },
    readings: () => readings,
    update(events) {
      const changed = [...events, ...beneath(events)].filter(({ uri }) => mayBeReport(uri));
      for (const { uri, type } of changed) {
        entries.delete(keyOf(uri));
        if (type !== FileChangeType.Deleted) continue;
        index.putStored(uri, null);
        book.putStored(uri, null);
        results.forget(uri);
      }
      if (events.some(({ type }) => type !== FileChangeType.Changed)) listed.clear();
      return changed.length > 0;
    },
    forgetAll() {
      listed.clear();
      entries.clear();
      index.forgetStored();
      book.forgetStored();
    },
  };
}

/** Folders may lie in one another; each file is listed once. */
async function listAll(workspace: Workspace, folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(folders.map((folder) => workspace.listFiles(folder)));
  const byKey = new Map(lists.flat().map((uri) => [keyOf(uri), uri]));
  return [...byKey.values()].filter(mayBeReport);
}
