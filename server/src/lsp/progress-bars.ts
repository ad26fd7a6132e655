import {
  type CancellationToken,
  CancellationTokenSource,
  type MessageConnection,
} from 'vscode-jsonrpc';
import type { ClientCapabilities } from 'vscode-languageserver';
import { readAnything } from './parameters.ts';

/** Shows in the client how far something long has come, and lets people end it. */
export interface ProgressBar {
  begin(title: string, percentage: number, message: string | undefined, cancellable: boolean): void;
  report(percentage: number, message: string): void;
  done(): void;
  /** Tells when somebody has ended it. */
  readonly token: CancellationToken;
}

/** The progress bars of one client. */
export interface ProgressBars {
  /** Takes note of what the client can do, and listens to whoever ends something. */
  listen(capabilities: ClientCapabilities): void;
  /** Asks for a bar; in a client that has none, one that shows nothing. */
  create(): Promise<ProgressBar>;
}

/** @param fail takes what went wrong on the way to the client. */
export function createProgressBars(
  messages: MessageConnection,
  fail: (error: unknown) => void,
): ProgressBars {
  const shown = new Map<unknown, CancellationTokenSource>();
  let isSupported = false;
  let created = 0;

  return {
    listen(capabilities) {
      isSupported = capabilities.window?.workDoneProgress === true;
      messages.onNotification('window/workDoneProgress/cancel', (params: unknown) => {
        const { token } = readAnything(params);
        shown.get(token)?.cancel();
      });
    },
    async create() {
      const source = new CancellationTokenSource();
      if (!isSupported) return { ...UNSEEN, token: source.token };
      const token = `gongkai-${++created}`;
      await messages.sendRequest('window/workDoneProgress/create', { token });
      shown.set(token, source);
      const tell = (value: object) => {
        messages.sendNotification('$/progress', { token, value }).catch(fail);
      };
      return {
        begin: (title, percentage, message, cancellable) =>
          tell({ kind: 'begin', title, percentage: Math.round(percentage), message, cancellable }),
        report: (percentage, message) =>
          tell({ kind: 'report', percentage: Math.round(percentage), message }),
        done() {
          shown.delete(token);
          source.dispose();
          tell({ kind: 'end' });
        },
        token: source.token,
      };
    },
  };
}

const UNSEEN: Omit<ProgressBar, 'token'> = { begin() {}, report() {}, done() {} };
