import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isNamedReport } from '../core/report/file-name.ts';
import { isReport } from '../core/report/recognise.ts';
import { analyse, type Snapshot } from '../core/snapshot.ts';
import { type LineStarts, lineStartsOf } from '../core/text/lines.ts';
import type { Circumstances } from './circumstances.ts';
import type { Project } from './projects.ts';
import { fileNameOf, keyOf, pathWithin } from './uri.ts';

/** One version of one text, read and checked. */
export interface Analysis {
  readonly snapshot: Snapshot;
  readonly lines: LineStarts;
  /** The path by which ignores name the file; null when it has none. */
  readonly path: string | null;
  /** How long reading and checking took. */
  readonly milliseconds: number;
}

/** The last analysis of each open document. */
export interface Analyses {
  /** Null when the document holds no report. Reads a version once, however often it is asked for. */
  of(document: TextDocument, circumstances: Circumstances): Analysis | null;
  /** The last analyses that a configuration file governed, without analysing anything. */
  under(project: Project): readonly Analysis[];
  forget(uri: string): void;
  forgetAll(): void;
}

interface Entry {
  readonly version: number;
  readonly circumstances: Circumstances;
  readonly analysis: Analysis | null;
}

/** @param now milliseconds of a clock that only goes forward. */
export function createAnalyses(now: () => number): Analyses {
  const last = new Map<string, Entry>();
  return {
    of(document, circumstances) {
      const { uri, languageId, version } = document;
      const known = last.get(keyOf(uri));
      if (known?.version === version && known.circumstances === circumstances) {
        return known.analysis;
      }
      const text = document.getText();
      const analysis = analyseText({ uri, languageId, text }, circumstances, now);
      last.set(keyOf(uri), { version, circumstances, analysis });
      return analysis;
    },
    under: (project) =>
      [...last.values()]
        .filter(({ circumstances }) => circumstances.project === project)
        .flatMap(({ analysis }) => analysis ?? []),
    forget: (uri) => void last.delete(keyOf(uri)),
    forgetAll: () => last.clear(),
  };
}

/** A text with what tells whether it is for us. */
export interface Candidate {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly languageId: string | null;
  readonly text: string;
}

/** Reads and checks a text; null when neither language, file name nor content make it a report. */
export function analyseText(
  candidate: Candidate,
  circumstances: Circumstances,
  now: () => number,
): Analysis | null {
  const { uri, languageId, text } = candidate;
  if (languageId !== 'gongkai' && !isNamedReport(uri) && !isReport(text)) return null;
  const start = now();
  const { configuration, base } = circumstances;
  const path = base === null ? null : pathWithin(base, uri);
  const snapshot = analyse(text, { configuration, path, fileName: fileNameOf(uri) });
  return { snapshot, lines: lineStartsOf(text), path, milliseconds: now() - start };
}
