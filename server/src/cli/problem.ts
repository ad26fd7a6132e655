import type { Place } from '../core/text/lines.ts';
import type { Locale, Localized } from '../core/text/localized.ts';
import { printable } from '../core/text/printable.ts';

/** Something that kept a file or a configuration from being used; it makes the exit code 2. */
export interface Problem {
  readonly file: string;
  /** Where in the file; null when it is about the whole file. */
  readonly place: Place | null;
  readonly message: Localized;
}

/** The line that tells of a problem on the standard error output. */
export function problemLine({ file, place, message }: Problem, locale: Locale): string {
  const where = place === null ? '' : `:${place.line + 1}:${place.character + 1}`;
  return `gongkai: ${printable(file)}${where}: ${printable(message[locale])}\n`;
}
