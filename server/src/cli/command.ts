import type { Locale, Localized } from '../core/text/localized.ts';
import type { Terminal } from './terminal.ts';

/** One command of `gongkai`, with everything that its help page says. */
export interface Command {
  readonly name: string;
  /** What stands behind the options, as help writes it: `PATH…`. */
  readonly operands: string;
  readonly summary: Localized;
  /** Further sentences of the help page, one a line. */
  readonly details: readonly Localized[];
  readonly options: readonly Option[];
  /** Does the work and returns the exit code. */
  run(invocation: Invocation): number | Promise<number>;
}

/** An option of a command. */
export interface Option {
  /** Without the two dashes. */
  readonly name: string;
  readonly short?: string;
  /** How help names its value; null for an option without one. */
  readonly value: string | null;
  /** The only values that are allowed; anything when absent. */
  readonly choices?: readonly string[];
  readonly summary: Localized;
}

/** A command as someone called it, its options checked. */
export interface Invocation {
  /** Values by option name; an option without a value has an empty one. The last mention counts. */
  readonly options: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
  readonly locale: Locale;
  readonly terminal: Terminal;
}

/** How a command ends. */
export const EXIT = {
  /** Done, and no errors were found. */
  clean: 0,
  /** Errors were found, or more warnings than are allowed. */
  found: 1,
  /** Something could not be done: wrong arguments, an unreadable file. */
  failed: 2,
} as const;
