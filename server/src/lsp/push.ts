import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { resultOf } from './pull.ts';
import type { Session } from './session.ts';
import { keyOf } from './uri.ts';

/** Diagnostics for clients that cannot ask for them. */
export interface Push {
  /** Publishes a document's diagnostics soon; calls that follow quickly become one. */
  schedule(uri: string): void;
  /** Publishes nothing for a document that is no longer open. */
  clear(uri: string): void;
}

/** Long enough to let someone type on, short enough to seem at once. */
const DELAY_MILLISECONDS = 120;

/**
 * @param published is called with each document whose diagnostics were published.
 * @param fail takes what went wrong on the way.
 */
export function createPush(
  session: Session,
  send: (params: PublishDiagnosticsParams) => Promise<void>,
  published: (uri: string) => Promise<void>,
  fail: (error: unknown) => void,
): Push {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const publish = async (uri: string) => {
    const document = session.documents.get(uri);
    if (document === null) return;
    const revision = session.index.revision();
    const { diagnostics } = await resultOf(session, document);
    // It may have been closed while its configuration was read.
    if (session.documents.get(uri) !== document) return;
    await send({ uri, version: document.version, diagnostics: [...diagnostics] });
    await published(uri);
    if (session.index.revision() !== revision) scheduleOthers(uri);
  };

  /** What is said of another year's report may depend on this one. */
  const scheduleOthers = (uri: string) => {
    for (const each of session.documents.all()) {
      if (keyOf(each.uri) !== keyOf(uri)) schedule(each.uri);
    }
  };

  const schedule = (uri: string) => {
    clearTimeout(timers.get(keyOf(uri)));
    const run = () => {
      timers.delete(keyOf(uri));
      publish(uri).catch(fail);
    };
    timers.set(keyOf(uri), setTimeout(run, DELAY_MILLISECONDS));
  };

  return {
    schedule,
    clear(uri) {
      clearTimeout(timers.get(keyOf(uri)));
      timers.delete(keyOf(uri));
      send({ uri, diagnostics: [] }).catch(fail);
    },
  };
}
