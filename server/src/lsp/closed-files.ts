import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { mayBeReport } from '../core/report/file-name.ts';
import { analyseText } from './analyses.ts';
import type { Circumstances } from './circumstances.ts';
import { diagnosticsOf, type Presentation } from './diagnostic.ts';
import type { Result, Results } from './results.ts';
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
  /** Takes note of changes on disk; true when a file that may be a report is among them. */
  update(events: readonly FileEvent[]): boolean;
  /** Forgets everything, for clients that tell of no changes and for other folders. */
  forgetAll(): void;
}

interface Entry {
  readonly circumstances: Circumstances;
  readonly result: Promise<Result | null>;
}

/** @param now milliseconds of a clock that only goes forward. */
export function createClosedFiles(
  workspace: Workspace,
  results: Results,
  now: () => number,
): ClosedFiles {
  let listed: Promise<readonly string[]> | null = null;
  const entries = new Map<string, Entry>();

  const check = async (uri: string, circumstances: Circumstances, presentation: Presentation) => {
    await nextTurn();
    const text = await workspace.readFile(uri);
    if (text === null) return null;
    const analysis = analyseText({ uri, languageId: null, text }, circumstances, now);
    if (analysis === null) return null;
    const { snapshot, lines } = analysis;
    return results.record(uri, null, diagnosticsOf(uri, snapshot, lines, presentation));
  };

  return {
    list(folders) {
      listed ??= listAll(workspace, folders);
      return listed;
    },
    result(uri, circumstances, presentation) {
      const key = keyOf(uri);
      const known = entries.get(key);
      if (known?.circumstances === circumstances) return known.result;
      // Stored before it is awaited: a change that arrives meanwhile removes it again.
      const result = check(uri, circumstances, presentation);
      entries.set(key, { circumstances, result });
      return result;
    },
    update(events) {
      const changed = events.filter(({ uri }) => mayBeReport(uri));
      for (const { uri } of changed) entries.delete(keyOf(uri));
      if (changed.some(({ type }) => type !== FileChangeType.Changed)) listed = null;
      return changed.length > 0;
    },
    forgetAll() {
      listed = null;
      entries.clear();
    },
  };
}

/** Folders may lie in one another; each file is listed once. */
async function listAll(workspace: Workspace, folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(folders.map((folder) => workspace.listFiles(folder)));
  const byKey = new Map(lists.flat().map((uri) => [keyOf(uri), uri]));
  return [...byKey.values()].filter(mayBeReport);
}
