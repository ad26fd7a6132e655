/// <reference lib="webworker" />
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createMessageConnection,
} from 'vscode-jsonrpc/browser';
import { version } from '../../package.json';
import { decodeText } from './files/decode.ts';
import { createConnection, type Life } from './lsp/connection.ts';
import { startServer } from './lsp/server.ts';
import type { Workspace } from './lsp/workspace.ts';

/** A web worker sees no files; what it needs, the client hands out. */
const nowhere: Workspace = {
  reaches: () => false,
  listFiles: async () => [],
  readFile: async () => null,
};

declare const self: DedicatedWorkerGlobalScope;

/** A worker ends with the page, or when it is told to. */
const life: Life = { begin() {}, shutDown() {}, end: () => self.close() };

const connection = createConnection(
  (logger) =>
    createMessageConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), logger),
  life,
);
startServer(connection, {
  version,
  workspace: nowhere,
  decode: decodeText,
  now: () => performance.now(),
});
