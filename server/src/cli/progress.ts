import type { Terminal } from './terminal.ts';

/** Fewer files are read before anyone wonders. */
const MANY = 100;
const MILLISECONDS_BETWEEN = 100;

/**
 * Shows how far the reading is, on one line that is written over and removed at the end. Call the
 * result before each file and once after the last. Says nothing unless somebody watches.
 */
export function progress(total: number, terminal: Terminal): () => void {
  if (!terminal.interactive || total < MANY) return () => undefined;
  let done = 0;
  let shown = performance.now();
  return () => {
    const now = performance.now();
    if (done === total) terminal.note(CLEAR_LINE);
    else if (now - shown >= MILLISECONDS_BETWEEN) {
      terminal.note(`${CLEAR_LINE}${done} / ${total}`);
      shown = now;
    }
    done++;
  };
}

/** Back to the line's begin, and erase to its end. */
const CLEAR_LINE = '\r\u001b[K';
