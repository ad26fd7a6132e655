/// <reference lib="webworker" />
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { decodeText } from './files/decode.ts';
import { startServer } from './lsp/server.ts';
import type { Workspace } from './lsp/workspace.ts';

/** A web worker sees no files; what it needs, the client hands out. */
const nowhere: Workspace = {
  reaches: () => false,
  listFiles: async () => [],
  readFile: async () => null,
};

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, {
  version,
  workspace: nowhere,
  decode: decodeText,
  now: () => performance.now(),
});
connection.onExit(() => self.close());
