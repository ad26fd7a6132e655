import type { Connection } from 'vscode-languageserver';
import { type ConfigurationReports, createConfigurationReports } from './configuration-reports.ts';
import { createPush, type Push } from './push.ts';
import { circumstancesOf, type Session } from './session.ts';

/** A session together with the ways in which it speaks to its client. */
export interface Host {
  readonly session: Session;
  readonly connection: Connection;
  readonly configurationReports: ConfigurationReports;
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
  return {
    session,
    connection,
    configurationReports,
    push: session.client.pullsDiagnostics ? null : createPush(session, send, published, fail),
    fail,
    inBackground: (work) => void work.catch(fail),
  };
}

/** Has everything that is shown looked at again, because what it depends on has changed. */
export function refresh({ session, connection, push, inBackground }: Host): void {
  for (const { uri } of session.documents.all()) push?.schedule(uri);
  if (session.client.pullsDiagnostics && session.client.refreshesDiagnostics) {
    inBackground(connection.languages.diagnostics.refresh());
  }
}

/** Brings what is said of the configuration that governs a file up to date. */
export async function reviewConfiguration(
  { session, configurationReports }: Pick<Host, 'session' | 'configurationReports'>,
  uri: string,
): Promise<void> {
  const { project } = await circumstancesOf(session, uri);
  if (project !== null) await configurationReports.review(project.folder);
}
