import type { TextDocument } from 'vscode-languageserver-textdocument';
import { printable } from '../core/text/printable.ts';
import { type Analyses, type Analysis, createAnalyses } from './analyses.ts';
import {
  type Circumstances,
  createCircumstances,
  type FindCircumstances,
} from './circumstances.ts';
import type { ClientFeatures } from './client.ts';
import { type ClosedFiles, createClosedFiles } from './closed-files.ts';
import { type Comparisons, createComparisons } from './comparisons.ts';
import type { Presentation } from './diagnostic.ts';
import { createDocuments, type Documents } from './documents.ts';
import { createProjects, type Projects } from './projects.ts';
import { createReadinessBook, type ReadinessBook } from './readiness-book.ts';
import { createReportIndex, type ReportIndex } from './report-index.ts';
import { createResults, type Results } from './results.ts';
import { readSettings, type Settings } from './settings.ts';
import { fileNameOf } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** Everything that lives from `initialize` to `shutdown`. */
export interface Session {
  readonly client: ClientFeatures;
  /** The files outside the editor. */
  readonly workspace: Workspace;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly projects: Projects;
  readonly results: Results;
  readonly index: ReportIndex;
  readonly readiness: ReadinessBook;
  readonly comparisons: Comparisons;
  readonly closedFiles: ClosedFiles;
  readonly findCircumstances: FindCircumstances;
  /** The folders that are open in the client. */
  folders: readonly string[];
  /** What the user set; a promise while the client is still being asked. */
  settings: Promise<Settings>;
}

/**
 * @param initialSettings settings that came with `initialize`, for clients that cannot be asked.
 * @param now milliseconds of a clock that only goes forward.
 * @param warn writes a line into the log.
 */
export function createSession(
  workspace: Workspace,
  client: ClientFeatures,
  folders: readonly string[],
  initialSettings: unknown,
  now: () => number,
  warn: (message: string) => void = () => {},
): Session {
  const projects = createProjects(workspace);
  const results = createResults();
  const index = createReportIndex();
  const readiness = createReadinessBook();
  return {
    client,
    workspace,
    documents: createDocuments(),
    analyses: createAnalyses(index, readiness, now, (...slow) => warn(slowLine(...slow))),
    projects,
    results,
    index,
    readiness,
    comparisons: createComparisons(),
    closedFiles: createClosedFiles(workspace, results, index, readiness, now),
    findCircumstances: createCircumstances(projects),
    folders,
    settings: Promise.resolve(readSettings(initialSettings, client.locale)),
  };
}

/**
 * The analysis of an open document's present version; null when it holds no report, or when it was
 * closed while its configuration was read.
 */
export async function analysisOf(
  session: Session,
  document: TextDocument,
): Promise<Analysis | null> {
  const circumstances = await circumstancesOf(session, document.uri);
  if (session.documents.get(document.uri) !== document) return null;
  // Nobody may have asked yet about another year's document that is being edited.
  const { settings } = circumstances;
  for (const each of session.documents.all()) session.analyses.read(each, settings);
  return session.analyses.of(document, circumstances);
}

/** What the log says of an analysis that took too long. */
function slowLine(uri: string, { snapshot, milliseconds }: Analysis): string {
  const { text, reports } = snapshot;
  const size = `${text.length} characters, ${reports.length} reports`;
  return `${printable(fileNameOf(uri))}: the analysis took ${Math.round(milliseconds)} ms (${size}).`;
}

/** The same for the document of a URI; null also when it is not open. */
export async function analysisAt(session: Session, uri: string): Promise<Analysis | null> {
  const document = session.documents.get(uri);
  return document === null ? null : analysisOf(session, document);
}

/** How the file of a URI is to be checked now. */
export async function circumstancesOf(session: Session, uri: string): Promise<Circumstances> {
  return session.findCircumstances(uri, await session.settings, session.folders);
}

/** How findings are told to this client now. */
export async function presentationFor({ client, settings }: Session): Promise<Presentation> {
  return { locale: (await settings).locale, relatedInformation: client.relatedInformation };
}
