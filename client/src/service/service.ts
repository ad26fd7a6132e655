import { type Event, EventEmitter, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { createErrorHandler, notStarted } from './error-handler.ts';
import type { Connection, LoadLibrary } from './library.ts';
import { createQueue } from './queue.ts';

/** `idle`: never needed so far. `stopped`: ended, and only the user starts it again. */
export type ServiceState = 'idle' | 'starting' | 'running' | 'stopped';

/** The one language server of this window. There is never more than one client. */
export interface Service {
  state(): ServiceState;
  readonly onDidChangeState: Event<ServiceState>;
  /** The running client; null when there is none. */
  client(): BaseLanguageClient | null;
  /** The running client, started if it was never needed before; null when none can be had. */
  start(): Promise<BaseLanguageClient | null>;
  /** Ends the server, whatever it is doing, and starts a new one. */
  restart(): Promise<BaseLanguageClient | null>;
  stop(): Promise<void>;
}

/** What a service is made with. */
export interface ServiceOptions {
  readonly load: LoadLibrary;
  /** Options of every client. */
  readonly client: LanguageClientOptions;
  /** Is called with each client before it starts. */
  readonly prepare: (client: BaseLanguageClient) => void;
  readonly log: LogOutputChannel;
  /** Is called with a sentence for the user when there will be no service. */
  readonly tell: (trouble: string) => void;
}

export function createService(options: ServiceOptions): Service {
  const { log } = options;
  const changed = new EventEmitter<ServiceState>();
  let state: ServiceState = 'idle';
  let connection: Connection | null = null;
  // Two restarts in a row leave one client.
  const inTurn = createQueue();

  const become = (next: ServiceState) => {
    if (next === state) return;
    state = next;
    changed.fire(next);
  };
  const client = () => (state === 'running' ? (connection?.client ?? null) : null);

  /** Waits until the server has come up or been given up. */
  const settled = () =>
    new Promise<BaseLanguageClient | null>((resolve) => {
      if (state !== 'starting') {
        resolve(client());
        return;
      }
      const listener = changed.event(() => {
        listener.dispose();
        resolve(client());
      });
    });

  const giveUp = (trouble: string) => {
    become('stopped');
    options.tell(trouble);
  };

  const connect = async (): Promise<void> => {
    const library = await options.load();
    const errorHandler = createErrorHandler(library, giveUp, () => ({
      present: connection === mine && state !== 'stopped',
      starting: state === 'starting',
    }));
    const mine = library.connect({
      ...options.client,
      errorHandler,
      initializationFailedHandler: () => false,
    });
    connection = mine;
    speakInLogOnly(mine.client);
    options.prepare(mine.client);
    mine.client.onDidChangeState(({ newState }) => {
      if (connection !== mine || state === 'stopped') return;
      become(newState === library.State.Running ? 'running' : 'starting');
    });
    mine.client.start().catch((error: unknown) => {
      log.error(describe(error));
      // After a crash it is being started again; who counts the crashes gives up in the end.
      if (connection === mine && errorHandler.crashes() === 0) giveUp(notStarted());
    });
  };

  const begin = async (): Promise<BaseLanguageClient | null> => {
    become('starting');
    try {
      await connect();
    } catch (error) {
      // A browser may refuse the worker, for instance.
      log.error(describe(error));
      giveUp(notStarted());
    }
    return settled();
  };

  const end = async (): Promise<void> => {
    if (connection === null) return;
    const ending = connection;
    connection = null;
    try {
      await ending.client.dispose();
    } catch (error) {
      // It was not running, or did not answer in time: then it is ended by force.
      log.info(describe(error));
    }
    ending.kill();
  };

  return {
    state: () => state,
    onDidChangeState: changed.event,
    client,
    start: () => inTurn(() => (state === 'idle' ? begin() : settled())),
    restart() {
      // A server that hangs while it starts would hold up the queue.
      if (state === 'starting') become('stopped');
      return inTurn(async () => {
        await end();
        return begin();
      });
    },
    stop() {
      become('stopped');
      return inTurn(end);
    },
  };
}

/** The library's own messages are technical and in English; the user is told in other words. */
function speakInLogOnly(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
