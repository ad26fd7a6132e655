import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ChangeParameters, OpenParameters } from './parameters.ts';
import { keyOf } from './uri.ts';

/** The documents that are open in the client. */
export interface Documents {
  open(params: OpenParameters): void;
  /** False when the document is not open. */
  change(params: ChangeParameters): boolean;
  close(uri: string): void;
  get(uri: string): TextDocument | null;
  all(): readonly TextDocument[];
}

export function createDocuments(): Documents {
  const documents = new Map<string, TextDocument>();
  return {
    open({ uri, languageId, version, text }) {
      documents.set(keyOf(uri), TextDocument.create(uri, languageId, version, text));
    },
    change({ uri, version, changes }) {
      const document = documents.get(keyOf(uri));
      if (document === undefined) return false;
      for (const change of changes) {
        TextDocument.update(document, [inside(document, change)], version);
      }
      return true;
    },
    close: (uri) => void documents.delete(keyOf(uri)),
    get: (uri) => documents.get(keyOf(uri)) ?? null,
    all: () => [...documents.values()],
  };
}

type Change = ChangeParameters['changes'][number];

/**
 * Moves an edit's positions into the document. The library finds the right offsets for positions
 * past the end, but its table of lines would be out of order afterwards.
 */
function inside(document: TextDocument, change: Change): Change {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  const clamp = (position: typeof start) => document.positionAt(document.offsetAt(position));
  return { text: change.text, range: { start: clamp(start), end: clamp(end) } };
}
