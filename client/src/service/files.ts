import { FileType, type LogOutputChannel, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIST_FILES, mayBeReport, READ_FILE } from '../../../server/src/lsp/messages.ts';
import { announce } from './capabilities.ts';

/** Larger files are not handed out; the longest reports have some hundred kilobytes. */
const LARGEST_FILE = 8 * 1024 * 1024;

/**
 * Hands out the workspace's files to a server that cannot reach them: in a web worker, on another
 * machine, in a repository that was never cloned.
 */
export function shareFiles(client: BaseLanguageClient, log: LogOutputChannel): void {
  announce(client, { gongkaiFiles: true });
  client.onRequest(READ_FILE, ({ uri }: { uri: string }) => readFile(Uri.parse(uri), log));
  client.onRequest(LIST_FILES, ({ folder }: { folder: string }) =>
    listFiles(Uri.parse(folder), log),
  );
}

/** The file's bytes in base64; null when there is none, or when it is too large. */
async function readFile(uri: Uri, log: LogOutputChannel): Promise<string | null> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0 || size > LARGEST_FILE) return null;
    return base64(await workspace.fs.readFile(uri));
  } catch (error) {
    // Most often the file is just not there: the server asks for configurations in every folder.
    log.debug(String(error));
    return null;
  }
}

/** All files below a folder that may be reports. Hidden folders and node_modules are passed over. */
async function listFiles(folder: Uri, log: LogOutputChannel): Promise<string[]> {
  const files: string[] = [];
  for (const [name, type] of await entriesOf(folder, log)) {
    const uri = Uri.joinPath(folder, name);
    if ((type & FileType.Directory) !== 0) {
      const passedOver = name.startsWith('.') || name === 'node_modules' || isLink(type);
      if (!passedOver) files.push(...(await listFiles(uri, log)));
    } else if (mayBeReport(name)) files.push(uri.toString());
  }
  return files;
}

/** A folder that cannot be looked into has no entries for us. */
async function entriesOf(folder: Uri, log: LogOutputChannel): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    log.warn(String(error));
    return [];
  }
}

/** Links between folders may go round in circles. */
function isLink(type: FileType): boolean {
  return (type & FileType.SymbolicLink) !== 0;
}

/** So many bytes become characters at once; far more would overflow the stack. */
const PORTION = 0x8000;

function base64(bytes: Uint8Array): string {
  const portions: string[] = [];
  for (let from = 0; from < bytes.length; from += PORTION) {
    portions.push(String.fromCharCode(...bytes.subarray(from, from + PORTION)));
  }
  return btoa(portions.join(''));
}
