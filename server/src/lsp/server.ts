import { initializeResult } from './capabilities.ts';
import { clientFeatures, initialFolders } from './client.ts';
import { type DecodeText, withClientFiles } from './client-files.ts';
import { sectionOf } from './configuring.ts';
import type { Connection } from './connection.ts';
import { describeError, type Guard } from './guard.ts';
import { createHost, type Host } from './host.ts';
import { takeNotifications } from './notifications.ts';
import { ErrorCodes, ResponseError } from './protocol.ts';
import { answerRequests } from './requests.ts';
import { createSession } from './session.ts';
import type { Workspace } from './workspace.ts';

/** What the server takes from its entry besides the connection. */
export interface ServerOptions {
  readonly version: string;
  readonly workspace: Workspace;
  /** Decodes files that the client hands out. */
  readonly decode: DecodeText;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/**
 * Answers a client over a connection until it says `exit`. This folder is the only one that knows
 * the protocol, and every handler in it goes through the guard.
 */
export function startServer(connection: Connection, options: ServerOptions): void {
  let host: Host | null = null;
  const guard: Guard<Host> = {
    now: options.now,
    warn: (message) => connection.console.warn(message),
    error: (message) => connection.console.error(message),
    session: () => host,
  };
  const fail = (error: unknown) => guard.error(describeError(error));

  connection.onInitialize((params) => {
    if (host !== null) {
      const message = 'The server was initialized already.';
      return new ResponseError(ErrorCodes.InvalidRequest, message, { retry: false });
    }
    const client = clientFeatures(params);
    const settings = sectionOf(params.initializationOptions);
    const workspace = client.sharesFiles
      ? withClientFiles(options.workspace, connection, options.decode, fail)
      : options.workspace;
    const folders = initialFolders(params);
    const session = createSession(workspace, client, folders, settings, options.now, guard.warn);
    host = createHost(connection, session, fail);
    return initializeResult(client, options.version);
  });
  connection.onShutdown(() => {
    host = null;
  });
  answerRequests(connection, guard);
  takeNotifications(connection, guard);
  connection.listen();
}
