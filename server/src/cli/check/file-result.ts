import type { CheckedFile, FileFigures } from './outcome.ts';

/** A file that was checked. */
export interface FileCheck {
  readonly file: CheckedFile;
  /** Which of the ignores of its configuration held findings back in it, by their place there. */
  readonly usedIgnores: readonly number[];
}

/**
 * What is left of a checked file: some figures, and bytes outside of the engine's own memory. So ten
 * thousand files need hardly more of it than a thousand, and a thread hands them over as they are.
 */
export interface FileResult extends FileFigures, Pick<FileCheck, 'usedIgnores'> {
  /** What will be printed of it. */
  readonly printed: Uint8Array;
  /** The check itself for the cache, as JSON; null when nothing is to be remembered. */
  readonly stored: Uint8Array | null;
}
