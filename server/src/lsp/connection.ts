import {
  type Logger,
  type MessageConnection,
  NotificationType0,
  RAL,
  RequestType,
  RequestType0,
} from 'vscode-jsonrpc';
import type {
  ApplyWorkspaceEditParams,
  ApplyWorkspaceEditResult,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
  ShowDocumentParams,
} from 'vscode-languageserver';
import { readAnything } from './parameters.ts';
import { createProgressBars, type ProgressBar } from './progress-bars.ts';
import { ErrorCodes, MessageType, ResponseError } from './protocol.ts';

/**
 * What the server hears from its client and says to it. It has the shape of the connection in
 * `vscode-languageserver`, as far as this server needs one. That library itself is two thirds of what
 * would have to be loaded before the first answer, nearly all of it for requests that are not ours,
 * so the server stands on the layer below it, `vscode-jsonrpc`.
 */
export interface Connection {
  listen(): void;
  onInitialize(handler: (params: InitializeParams) => Initialized): void;
  onShutdown(handler: () => void): void;
  /** The handler is called with the parameters, where the message has any, and a token to cancel by. */
  onRequest(method: string, handler: (...received: unknown[]) => Promise<unknown>): void;
  onNotification(method: string, handler: (params: unknown) => Promise<void>): void;
  sendRequest<R>(method: string, params?: object): Promise<R>;
  sendNotification(method: string, params: object): Promise<void>;
  sendDiagnostics(params: PublishDiagnosticsParams): Promise<void>;
  /** The log that the client keeps. */
  readonly console: Readonly<Record<'error' | 'warn', (message: string) => void>>;
  readonly client: {
    /** Asks to be told of something that the client tells only when it is asked to. */
    register(method: string, registerOptions: object): Promise<void>;
  };
  readonly workspace: {
    /** What the user set in one section. */
    getConfiguration(section: string): Promise<unknown>;
    applyEdit(params: ApplyWorkspaceEditParams): Promise<ApplyWorkspaceEditResult>;
  };
  readonly window: {
    createWorkDoneProgress(): Promise<ProgressBar>;
    showDocument(params: ShowDocumentParams): Promise<void>;
  };
  readonly languages: Readonly<Record<'diagnostics' | 'inlayHint', { refresh(): Promise<void> }>>;
}

/** The answer to `initialize`. */
type Initialized = InitializeResult | ResponseError<{ retry: boolean }>;

/** The life of whatever the server runs in, which begins and ends with its client. */
export interface Life {
  /** @param processId the client's; null when it has none or tells none. */
  begin(processId: number | null): void;
  /** The client wants an end to come: what ends from now on ends in good order. */
  shutDown(): void;
  end(): void;
}

/** @param open makes the connection below this one, which logs to the logger. */
export function createConnection(
  open: (logger: Logger) => MessageConnection,
  life: Life,
): Connection {
  const log = (type: MessageType) => (message: string) => {
    messages.sendNotification('window/logMessage', { type, message }).catch(() => {
      // Where the way to the client is broken, this is the only one left.
      RAL().console.error(message);
    });
  };
  const logger: Logger = {
    error: log(MessageType.Error),
    warn: log(MessageType.Warning),
    info: log(MessageType.Info),
    log: log(MessageType.Log),
  };
  const messages = open(logger);
  const bars = createProgressBars(messages, (error) => logger.error(String(error)));
  let registrations = 0;
  let initialize: ((params: InitializeParams) => Initialized) | null = null;
  let shutDown = () => {};

  messages.onRequest(
    new RequestType<InitializeParams, InitializeResult, { retry: boolean }>('initialize'),
    (params) => {
      const { processId, capabilities } = readAnything(params);
      if (typeof capabilities !== 'object' || capabilities === null) return notUnderstood();
      life.begin(typeof processId === 'number' ? processId : null);
      bars.listen(capabilities);
      return initialize?.(params) ?? { capabilities: {} };
    },
  );
  messages.onRequest(new RequestType0<void, void>('shutdown'), () => {
    life.shutDown();
    shutDown();
  });
  messages.onNotification(new NotificationType0('exit'), () => life.end());

  return {
    listen: () => messages.listen(),
    onInitialize: (handler) => {
      initialize = handler;
    },
    onShutdown: (handler) => {
      shutDown = handler;
    },
    onRequest: (method, handler) => void messages.onRequest(method, handler),
    onNotification: (method, handler) => void messages.onNotification(method, handler),
    sendRequest: (method, params) =>
      params === undefined ? messages.sendRequest(method) : messages.sendRequest(method, params),
    sendNotification: (method, params) => messages.sendNotification(method, params),
    sendDiagnostics: (params) =>
      messages.sendNotification('textDocument/publishDiagnostics', params),
    console: logger,
    client: {
      register(method, registerOptions) {
        const id = `gongkai-${++registrations}`;
        const params = { registrations: [{ id, method, registerOptions }] };
        return messages.sendRequest('client/registerCapability', params);
      },
    },
    workspace: {
      async getConfiguration(section) {
        const params = { items: [{ section }] };
        const answer = await messages.sendRequest<unknown>('workspace/configuration', params);
        return Array.isArray(answer) ? answer[0] : null;
      },
      applyEdit: (params) => messages.sendRequest('workspace/applyEdit', params),
    },
    window: {
      createWorkDoneProgress: bars.create,
      showDocument: (params) => messages.sendRequest('window/showDocument', params),
    },
    languages: {
      diagnostics: { refresh: () => messages.sendRequest('workspace/diagnostic/refresh') },
      inlayHint: { refresh: () => messages.sendRequest('workspace/inlayHint/refresh') },
    },
  };
}

function notUnderstood(): ResponseError<{ retry: boolean }> {
  const message = 'initialize: the parameters are not what this method takes.';
  return new ResponseError(ErrorCodes.InvalidParams, message, { retry: false });
}
