import type { Connection } from './connection.ts';
import type { Session } from './session.ts';
import { keyOf } from './uri.ts';

/** The documents that lay a report out to be compared, by the file that each is of. */
export interface Comparisons {
  /** Takes note of a document whose text was asked for. */
  note(document: string, file: string): void;
  documentsOf(file: string): readonly string[];
}

/** Nobody looks at more of them at once; a client does not tell when it closes one. */
const MOST = 16;

export function createComparisons(): Comparisons {
  const files = new Map<string, string>();
  return {
    note(document, file) {
      files.delete(document);
      files.set(document, keyOf(file));
      const [oldest] = files.keys();
      if (files.size > MOST && oldest !== undefined) files.delete(oldest);
    },
    documentsOf: (file) =>
      [...files].filter(([, key]) => key === keyOf(file)).map(([document]) => document),
  };
}

const PAUSE_MILLISECONDS = 300;

/**
 * Has a client ask anew for the comparisons of a file whenever the file was checked again.
 *
 * @param fail takes what went wrong on the way.
 */
export function refreshComparisons(
  connection: Connection,
  { client, comparisons, readiness }: Session,
  fail: (error: unknown) => void,
): void {
  if (!client.asksForContent) return;
  const waiting = new Set<string>();
  const refresh = () => {
    for (const uri of waiting) {
      connection.sendRequest('workspace/textDocumentContent/refresh', { uri }).catch(fail);
    }
    waiting.clear();
  };
  readiness.onDidChange((file) => {
    const documents = comparisons.documentsOf(file);
    if (documents.length > 0 && waiting.size === 0) setTimeout(refresh, PAUSE_MILLISECONDS);
    for (const document of documents) waiting.add(document);
  });
}
