import type { Diagnostic } from 'vscode-languageserver';
import { keyOf } from './uri.ts';

/** Diagnostics of one file under the id by which the client may say that it has them. */
export interface Result {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The last result of each file. */
export interface Results {
  /**
   * The result for a file. It keeps its id as long as version and diagnostics are the same, whatever
   * they were computed from. A new version gets a new id even with the same diagnostics: an editor
   * moves its marks with each edit, and only a full answer puts them back in their places.
   *
   * @param version null for a file that is not open.
   */
  record(uri: string, version: number | null, diagnostics: readonly Diagnostic[]): Result;
  /** Lets go of a file that was closed or is gone; no id is ever given twice. */
  forget(uri: string): void;
}

export function createResults(): Results {
  const last = new Map<string, Result & { readonly version: number | null }>();
  let count = 0;
  return {
    record(uri, version, diagnostics) {
      const key = keyOf(uri);
      const known = last.get(key);
      if (known?.version === version && areSame(known.diagnostics, diagnostics)) return known;
      count++;
      const result = { id: String(count), version, diagnostics };
      last.set(key, result);
      return result;
    },
    forget: (uri) => void last.delete(keyOf(uri)),
  };
}

/** What was not told anew is the same object; what was may still say the same. */
function areSame(some: readonly Diagnostic[], others: readonly Diagnostic[]): boolean {
  if (some.length !== others.length) return false;
  if (some.every((each, at) => each === others[at])) return true;
  return JSON.stringify(some) === JSON.stringify(others);
}
