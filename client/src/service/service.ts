import { type Event, EventEmitter, type LogOutputChannel, l10n } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import type { Connect, Connection } from './connect.ts';
import { createCrashes } from './crashes.ts';

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

/**
 * @param options of every client that is made.
 * @param tell is called with a sentence for the user when there will be no service.
 */
export function createService(
  connect: Connect,
  options: LanguageClientOptions,
  log: LogOutputChannel,
  tell: (trouble: string) => void,
): Service {
  const changed = new EventEmitter<ServiceState>();
  let state: ServiceState = 'idle';
  let connection: Connection | null = null;
  let queue: Promise<unknown> = Promise.resolve();

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

  const begin = (): Promise<BaseLanguageClient | null> => {
    const giveUp = (trouble: string) => {
      if (connection !== mine) return;
      become('stopped');
      tell(trouble);
    };
    const errorHandler = createErrorHandler(
      giveUp,
      () => connection === mine,
      () => state === 'starting',
    );
    const mine = connect({ ...options, errorHandler, initializationFailedHandler: () => false });
    connection = mine;
    speakInLogOnly(mine.client);
    mine.client.onDidChangeState(({ newState }) => {
      if (connection !== mine || state === 'stopped') return;
      become(newState === State.Running ? 'running' : 'starting');
    });
    become('starting');
    mine.client.start().catch((error: unknown) => {
      log.error(describe(error));
      // After a crash it is being started again; who counts the crashes gives up in the end.
      if (errorHandler.crashes() === 0)
        giveUp(l10n.t('The checking service could not be started.'));
    });
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

  /** One after the other, so that two restarts in a row leave one client. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    // Whoever asked for the work is told of its failure; the next one need not be.
    queue = result.catch(() => undefined);
    return result;
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

/**
 * Lets the library start a server again that has ended by itself, until it has done so too often.
 *
 * @param isPresent whether this handler's client is still the one in use.
 * @param isStarting whether the server has not answered yet.
 */
function createErrorHandler(
  giveUp: (trouble: string) => void,
  isPresent: () => boolean,
  isStarting: () => boolean,
): ErrorHandler & { crashes(): number } {
  const crashes = createCrashes(Date.now);
  return {
    crashes: crashes.count,
    error() {
      // A web worker whose script is broken says so in this way and no other.
      if (isStarting()) giveUp(l10n.t('The checking service could not be started.'));
      return { action: ErrorAction.Continue, handled: true };
    },
    closed() {
      if (!isPresent()) return { action: CloseAction.DoNotRestart, handled: true };
      if (!crashes.add()) return { action: CloseAction.Restart, handled: true };
      giveUp(
        l10n.t('The checking service has stopped by itself five times and is not started again.'),
      );
      return { action: CloseAction.DoNotRestart, handled: true };
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
