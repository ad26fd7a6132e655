import { refreshComparisons } from './comparisons.ts';
import { type ConfigurationReports, createConfigurationReports } from './configuration-reports.ts';
import type { Connection } from './connection.ts';
import { createIndexing, type Indexing } from './indexing.ts';
import type { ProgressBar } from './progress-bars.ts';
import { createPush, type Push } from './push.ts';
import { tellReadiness } from './readiness-news.ts';
import { circumstancesOf, type Session } from './session.ts';
import { createStaleness, type Staleness } from './staleness.ts';

/** A session together with the ways in which it speaks to its client. */
export interface Host {
  readonly session: Session;
  readonly connection: Connection;
  readonly configurationReports: ConfigurationReports;
  readonly indexing: Indexing;
  readonly staleness: Staleness;
  /** Null for a client that asks for diagnostics itself. */
  readonly push: Push | null;
  /** Takes errors of work that no request waits for. */
  readonly fail: (error: unknown) => void;
  /** Lets work go on that nobody waits for, such as a question to the client. */
  readonly inBackground: (work: Promise<unknown>) => void;
}

export function createHost(
  connection: Connection,
  session: Session,
  fail: (error: unknown) => void,
): Host {
  const send: Connection['sendDiagnostics'] = (params) => connection.sendDiagnostics(params);
  const configurationReports = createConfigurationReports(session, send);
  const published = (uri: string) => reviewConfiguration({ session, configurationReports }, uri);
  const host: Host = {
    session,
    connection,
    configurationReports,
    indexing: createIndexing(session, createProgress(connection), () => refresh(host), fail),
    staleness: createStaleness(session, () => refresh(host), fail),
    push: session.client.pullsDiagnostics ? null : createPush(session, send, published, fail),
    fail,
    inBackground: (work) => void work.catch(fail),
  };
  tellReadiness(connection, session, fail);
  refreshComparisons(connection, session, fail);
  return host;
}

/** Without a progress bar on the client's side this one shows nothing. */
function createProgress(connection: Connection): () => Promise<ProgressBar> {
  return () => connection.window.createWorkDoneProgress();
}

/** Has everything that is shown looked at again, because what it depends on has changed. */
export function refresh({ session, connection, push, staleness, inBackground }: Host): void {
  staleness.refreshed();
  for (const { uri } of session.documents.all()) push?.schedule(uri);
  const { client } = session;
  if (client.pullsDiagnostics && client.refreshesDiagnostics) {
    inBackground(connection.languages.diagnostics.refresh());
  }
  if (client.refreshesCodeLenses) {
    inBackground(connection.sendRequest('workspace/codeLens/refresh'));
  }
  if (client.refreshesInlayHints) inBackground(connection.languages.inlayHint.refresh());
}

/** Brings what is said of the configuration that governs a file up to date. */
export async function reviewConfiguration(
  { session, configurationReports }: Pick<Host, 'session' | 'configurationReports'>,
  uri: string,
): Promise<void> {
  const { project } = await circumstancesOf(session, uri);
  if (project !== null) await configurationReports.review(project.folder);
}
