import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { resultOf } from './pull.ts';
import type { Result } from './results.ts';
import type { Session } from './session.ts';
import { nextTurn } from './turn.ts';
import { keyOf } from './uri.ts';

/** Diagnostics for clients that cannot ask for them. */
export interface Push {
  /** Publishes a document's diagnostics, unless they are what was published last. */
  schedule(uri: string): void;
  /** Publishes nothing for a document that is no longer open. */
  clear(uri: string): void;
}

/**
 * A text that takes no longer to analyse is analysed with each key. With a longer one, so much time
 * has to pass without a key as the last analysis took: then typing is never held up for long.
 */
const AT_ONCE_MILLISECONDS = 20;
/** Nobody waits longer for what was typed last. */
const LONGEST_PAUSE_MILLISECONDS = 500;

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
  // Documents that were changed, and not looked at since.
  const waiting = new Set<string>();
  const sent = new Map<string, Result>();

  const publish = async (uri: string) => {
    const document = session.documents.get(uri);
    if (document === null) return;
    const revision = session.index.revision();
    const result = await resultOf(session, document);
    // It may have been closed while its configuration was read.
    if (session.documents.get(uri) !== document) return;
    if (sent.get(keyOf(uri)) !== result) {
      sent.set(keyOf(uri), result);
      await send({ uri, version: document.version, diagnostics: [...result.diagnostics] });
    }
    await published(uri);
    if (session.index.revision() !== revision) scheduleOthers(uri);
  };

  /** What is said of another year's report may depend on this one. */
  const scheduleOthers = (uri: string) => {
    for (const each of session.documents.all()) {
      if (keyOf(each.uri) !== keyOf(uri)) schedule(each.uri);
    }
  };

  const publishNow = async (uri: string) => {
    await nextTurn();
    if (waiting.delete(keyOf(uri))) await publish(uri);
  };

  const schedule = (uri: string) => {
    const key = keyOf(uri);
    clearTimeout(timers.get(key));
    const run = () => {
      timers.delete(key);
      if (waiting.has(key)) return;
      waiting.add(key);
      publishNow(uri).catch(fail);
    };
    const pause = session.analyses.millisecondsOf(uri);
    if (pause <= AT_ONCE_MILLISECONDS) run();
    else timers.set(key, setTimeout(run, Math.min(pause, LONGEST_PAUSE_MILLISECONDS)));
  };

  return {
    schedule,
    clear(uri) {
      const key = keyOf(uri);
      clearTimeout(timers.get(key));
      timers.delete(key);
      waiting.delete(key);
      sent.delete(key);
      send({ uri, diagnostics: [] }).catch(fail);
    },
  };
}
