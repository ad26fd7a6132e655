import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The bundle under test; `npm run build` makes it. */
export const SERVER = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));

/** What a client that knows everything the server uses says of itself. */
export const MODERN = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** A client that can do nothing but sync documents and take what is pushed to it. */
export const PLAIN = { textDocument: { publishDiagnostics: {} } };

/** How a test begins. */
export interface ClientOptions {
  readonly transport?: 'stdio' | 'node-ipc';
  /** The program that is the server, and its arguments; the bundle itself when absent. */
  readonly server?: readonly [string, ...string[]];
  readonly capabilities?: object;
  /** URIs of the folders that are open. */
  readonly folders?: readonly string[];
  /** The editor's `gongkai` settings. */
  readonly settings?: object;
  readonly locale?: string;
  /** Adds what else the client answers. */
  readonly answer?: (connection: ProtocolConnection) => void;
  /** More members of the parameters of `initialize`. */
  readonly initialize?: object;
}

/** A client of a server that runs in a process of its own. */
export interface TestClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server asked to be told of. */
  readonly registrations: readonly string[];
  /** Settings that the server is given when it asks. */
  settings: object;
  /** How often the server has asked to be asked again. */
  refreshes(): number;
  /** What the server has logged. */
  log(): string;
  request<R>(method: string, params?: unknown): Promise<R>;
  notify(method: string, params?: unknown): Promise<void>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<PulledDiagnostics>;
  /** The next diagnostics that are pushed for a URI, or those that wait already. */
  published(uri: string): Promise<readonly Diagnostic[]>;
  /** Ends the server as the protocol wants it; its exit code. */
  close(): Promise<number | null>;
}

/** An answer to textDocument/diagnostic. */
export interface PulledDiagnostics {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

/** Starts the bundled server and says hello to it. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const { transport = 'stdio', capabilities = MODERN, folders = [], locale = 'zh-cn' } = options;
  const child = startServer(transport, options.server);
  const connection = connect(child, transport);
  const registrations: string[] = [];
  const log: string[] = [];
  let refreshes = 0;
  const mailbox = createMailbox<PublishDiagnosticsParams>(({ uri }) => uri);
  connection.onRequest('workspace/configuration', () => [client.settings]);
  connection.onRequest('client/registerCapability', (params: Registrations) => {
    registrations.push(...params.registrations.map(({ method }) => method));
    return null;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  connection.onNotification('window/logMessage', (params: { message: string }) => {
    log.push(params.message);
  });
  connection.onNotification('textDocument/publishDiagnostics', mailbox.put);
  options.answer?.(connection);
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities,
    locale,
    ...options.initialize,
  });
  const client: TestClient = {
    process: child,
    connection,
    initialized,
    registrations,
    settings: options.settings ?? {},
    refreshes: () => refreshes,
    log: () => log.join('\n'),
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    open: (uri, text, languageId = 'gongkai') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    published: async (uri) => (await mailbox.take(uri)).diagnostics,
    async close() {
      const exited = exitOf(child);
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exited;
    },
  };
  await connection.sendNotification('initialized', {});
  return client;
}

/** The exit code of a process, whether it has ended or will. */
export async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** Starts the bundled server without a word. */
export function startServer(
  transport: 'stdio' | 'node-ipc',
  [program, ...args]: readonly [string, ...string[]] = [SERVER],
): ChildProcess {
  return transport === 'stdio'
    ? spawn(process.execPath, [program, ...args, '--stdio'], { stdio: 'pipe' })
    : fork(program, [...args, '--node-ipc'], { stdio: 'pipe', execArgv: [] });
}

interface Registrations {
  readonly registrations: readonly { readonly method: string }[];
}

function connect(child: ChildProcess, transport: 'stdio' | 'node-ipc'): ProtocolConnection {
  if (transport === 'node-ipc') {
    return createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  }
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('The server was started without pipes.');
  return createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}

/** Messages that wait to be taken, and takers that wait for a message; by key, in order. */
function createMailbox<T>(keyOf: (message: T) => string) {
  const waiting: T[] = [];
  const takers: { readonly key: string; readonly give: (message: T) => void }[] = [];
  return {
    put(message: T): void {
      const index = takers.findIndex(({ key }) => key === keyOf(message));
      const [taker] = index < 0 ? [] : takers.splice(index, 1);
      if (taker === undefined) waiting.push(message);
      else taker.give(message);
    },
    take(key: string): Promise<T> {
      const index = waiting.findIndex((message) => keyOf(message) === key);
      const [message] = index < 0 ? [] : waiting.splice(index, 1);
      if (message !== undefined) return Promise.resolve(message);
      return new Promise((give) => takers.push({ key, give }));
    },
  };
}
