import type { FileEvent } from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../config/file-name.ts';
import { mayBeReport } from '../core/report/file-name.ts';
import { changeSettings, start } from './configuring.ts';
import type { Connection } from './connection.ts';
import { type Guard, guardNotification } from './guard.ts';
import { type Host, refresh, reviewConfiguration } from './host.ts';
import {
  type ChangeParameters,
  type FolderChange,
  type OpenParameters,
  readAnything,
  readChange,
  readDocumentUri,
  readFileEvents,
  readFolderChange,
  readOpen,
} from './parameters.ts';
import { FileChangeType } from './protocol.ts';
import { fileNameOf, folderOf, keyOf, withoutSlash } from './uri.ts';

/** Takes every notification that the server knows; each name here is the protocol's. */
export function takeNotifications(connection: Connection, guard: Guard<Host>): void {
  const take = <P>(
    method: string,
    read: (params: unknown) => P | null,
    handle: (host: Host, params: P) => void | Promise<void>,
  ) => connection.onNotification(method, guardNotification(guard, method, read, handle));

  take('initialized', readAnything, start);
  take('textDocument/didOpen', readOpen, didOpen);
  take('textDocument/didChange', readChange, didChange);
  take('textDocument/didClose', readDocumentUri, didClose);
  take('workspace/didChangeConfiguration', readAnything, changeSettings);
  take('workspace/didChangeWatchedFiles', readFileEvents, didChangeWatchedFiles);
  take('workspace/didChangeWorkspaceFolders', readFolderChange, didChangeWorkspaceFolders);
}

function didOpen({ session, push, staleness }: Host, params: OpenParameters): void {
  // Versions begin anew with each opening, so what was read before says nothing.
  session.analyses.forget(params.uri);
  session.documents.open(params);
  push?.schedule(params.uri);
  staleness.checkSoon();
}

function didChange(host: Host, params: ChangeParameters): void {
  const { session, push, staleness, connection } = host;
  if (session.documents.change(params)) {
    push?.schedule(params.uri);
    staleness.checkSoon();
  } else connection.console.warn(`textDocument/didChange: ${params.uri} is not open.`);
}

async function didClose(host: Host, uri: string): Promise<void> {
  host.session.documents.close(uri);
  host.session.analyses.forget(uri);
  host.session.results.forget(uri);
  host.push?.clear(uri);
  host.indexing.reread([uri]);
  host.staleness.checkSoon();
  await reviewConfiguration(host, uri);
}

async function didChangeWatchedFiles(host: Host, changes: readonly FileEvent[]): Promise<void> {
  const { session, configurationReports } = host;
  const configurations = changes.filter(({ uri }) => fileNameOf(uri) === CONFIGURATION_FILE);
  for (const { uri } of configurations) session.projects.invalidate(uri);
  const revision = session.index.revision();
  const reports = session.closedFiles.update(changes);
  if (changes.some(isNewFolder)) host.indexing.restart();
  host.indexing.reread(changedReports(changes));
  for (const { uri } of configurations) await configurationReports.review(folderOf(uri) ?? uri);
  const { scope } = await session.settings;
  const isGone = session.index.revision() !== revision;
  if (configurations.length > 0 || isGone || (reports && scope === 'workspace')) refresh(host);
}

/** A folder that was moved here is told of, what lies in it is not; most folders have no dot. */
function isNewFolder({ uri, type }: FileEvent): boolean {
  return type === FileChangeType.Created && !fileNameOf(uri).includes('.');
}

/** The files that are to be read again: those that may be reports and are still there. */
function changedReports(changes: readonly FileEvent[]): string[] {
  return changes
    .filter(({ uri, type }) => type !== FileChangeType.Deleted && mayBeReport(uri))
    .map(({ uri }) => uri);
}

async function didChangeWorkspaceFolders(host: Host, change: FolderChange): Promise<void> {
  const { session, configurationReports } = host;
  const removed = new Set(change.removed.map((uri) => keyOf(withoutSlash(uri))));
  const added = change.added.map(withoutSlash);
  session.folders = [...session.folders.filter((uri) => !removed.has(keyOf(uri))), ...added];
  session.closedFiles.forgetAll();
  for (const folder of added) await configurationReports.review(folder);
  host.indexing.restart();
  refresh(host);
}
