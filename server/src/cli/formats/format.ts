import type { Locale } from '../../core/text/localized.ts';
import type { CheckedFile, Outcome } from '../check/outcome.ts';

/** What a format may take into account besides what it prints. */
export interface FormatContext {
  readonly locale: Locale;
  readonly colours: boolean;
}

/**
 * A way to print an outcome, made so that the findings of thousands of files need not be held
 * together: each file is turned into its part of the text as soon as it is checked, and the frame is
 * put around these parts in the end. Pure.
 */
export interface Format {
  /** What is printed of a file; empty when there is nothing to say of it. */
  readonly file: (file: CheckedFile, context: FormatContext) => string;
  /** What is printed around the files. */
  readonly frame: (outcome: Outcome, context: FormatContext) => Frame;
}

/** What stands around the parts of the files. */
export interface Frame {
  readonly before: string;
  /** Between two parts that are not empty. */
  readonly between: string;
  readonly behind: string;
}

/** A format that is made as a whole, out of the figures of the files. */
export function wholeFormat(print: (outcome: Outcome, context: FormatContext) => string): Format {
  return {
    file: () => '',
    frame: (outcome, context) => ({ before: print(outcome, context), between: '', behind: '' }),
  };
}
