import type { CalendarDate } from '../core/text/calendar-date.ts';

/** What a command may say and hear; the entry connects it to the process. */
export interface Terminal {
  /** Writes results to the standard output. */
  write(text: string): void;
  /**
   * Writes results piece by piece to the standard output, as fast as they are read there. Ends early
   * when nobody reads them any more.
   */
  print(pieces: Iterable<Uint8Array>): Promise<void>;
  /** Writes a report itself: to the byte into a file or a pipe, harmless to a terminal. */
  writeText(text: string): void;
  /** Writes what is not a result (problems, progress) to the standard error output. */
  note(text: string): void;
  /** Everything from the standard input; null when there is more than `limit` bytes. */
  readInput(limit: number): Promise<Uint8Array | null>;
  /** Whether results may be coloured. */
  readonly colours: boolean;
  /** Whether notes go to a terminal, where a line can be written over. */
  readonly interactive: boolean;
  /** What day it is where the terminal is. */
  readonly today: CalendarDate;
}
