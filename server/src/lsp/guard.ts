import type { CancellationToken } from 'vscode-languageserver';
import { ErrorCodes, LSPErrorCodes, ResponseError } from './protocol.ts';
import { nextTurn } from './turn.ts';

/** What the guard needs of the world around it; `S` is what handlers work on. */
export interface Guard<S> {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly warn: (message: string) => void;
  readonly error: (message: string) => void;
  /** Null before `initialize` and after `shutdown`, when nothing is answered. */
  readonly session: () => S | null;
}

/** Handlers that take longer are logged with their time. */
const SLOW_MILLISECONDS = 300;

/**
 * The one way into the server for requests. It reads the parameters, lets cancellations that are
 * already on their way arrive first, measures the time, and turns whatever goes wrong into a logged
 * error with a plain message. The process goes on.
 *
 * @param read gives null for parameters that are not what the method takes.
 */
export function guardRequest<S, P, R>(
  guard: Guard<S>,
  method: string,
  read: (params: unknown) => P | null,
  handle: (session: S, params: P, token: CancellationToken) => R | Promise<R>,
): (...received: unknown[]) => Promise<R> {
  // The library passes (params, token), or (token) alone for a request without parameters.
  return async (...received) => {
    const token = received.at(-1) as CancellationToken;
    const session = guard.session();
    if (session === null) throw notRunning();
    const params = read(received.length > 1 ? received[0] : undefined);
    if (params === null) throw invalid(guard, method);
    await nextTurn();
    throwIfCancelled(token);
    const start = guard.now();
    try {
      return await handle(session, params, token);
    } catch (error) {
      throw error instanceof ResponseError ? error : failure(guard, method, error);
    } finally {
      logIfSlow(guard, method, start);
    }
  };
}

/** The same for notifications, which have no answer: what goes wrong is logged and nothing else. */
export function guardNotification<S, P>(
  guard: Guard<S>,
  method: string,
  read: (params: unknown) => P | null,
  handle: (session: S, params: P) => void | Promise<void>,
): (params: unknown) => Promise<void> {
  return async (received) => {
    const session = guard.session();
    if (session === null) return;
    const params = read(received);
    if (params === null) {
      invalid(guard, method);
      return;
    }
    const start = guard.now();
    try {
      await handle(session, params);
    } catch (error) {
      failure(guard, method, error);
    } finally {
      logIfSlow(guard, method, start);
    }
  };
}

/** Long work calls this between its steps. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
}

/** An error as the log has it, with the place where it came from. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function notRunning(): ResponseError<void> {
  return new ResponseError(
    ErrorCodes.ServerNotInitialized,
    'The server answers between initialize and shutdown only.',
  );
}

function invalid<S>({ warn }: Guard<S>, method: string): ResponseError<void> {
  const message = `${method}: the parameters are not what this method takes.`;
  warn(message);
  return new ResponseError(ErrorCodes.InvalidParams, message);
}

function failure<S>(guard: Guard<S>, method: string, error: unknown): ResponseError<void> {
  guard.error(`${method} failed: ${describeError(error)}`);
  return new ResponseError(
    ErrorCodes.InternalError,
    `Gongkai could not answer ${method}. The details are in its log.`,
  );
}

function logIfSlow<S>({ now, warn }: Guard<S>, method: string, start: number): void {
  const elapsed = now() - start;
  if (elapsed > SLOW_MILLISECONDS) warn(`${method} took ${Math.round(elapsed)} ms.`);
}
