import { basename } from 'node:path';
import { type Identity, identify } from '../../core/report/identify.ts';
import { detached } from '../../core/text/detached.ts';
import type { FileStamp } from '../../files/stamp.ts';

/** A file of a run before it is read in full: enough to know which other files it has to do with. */
export interface Member {
  /** The file as it is shown. */
  readonly file: string;
  /** Its text; null when it is read again in its turn. */
  readonly text: string | null;
  /** The reports that it holds, by their titles alone. */
  readonly identities: readonly Identity[];
  /** Whether it counts whatever it holds; else only if its content says that it is a report. */
  readonly isSure: boolean;
  /** Whether it is checked; else it only stands beside others, which are compared with it. */
  readonly isChecked: boolean;
  /** Null for what comes once: the standard input, or a pipe. */
  readonly stamp: FileStamp | null;
}

/** The reports of a text by their titles alone, in strings that do not keep the text. */
export function identitiesIn(file: string, text: string): readonly Identity[] {
  return identify(text, basename(file)).map(({ organ, year }) => ({
    organ: organ === null ? null : detached(organ),
    year,
  }));
}

/** The text of a file if it is to be kept until the file's turn; null if it is to be read again. */
export type KeepText = (file: {
  readonly text: string;
  readonly stamp: FileStamp | null;
}) => string | null;

/** So many characters are kept: some thousand reports, 16 MB. To read more of them again costs little. */
const ROOM = 8_000_000;

/** Keeps the first texts, and every one that comes only once. */
export function createKeeper(): KeepText {
  let room = ROOM;
  return ({ text, stamp }) => {
    room -= text.length;
    return room > 0 || stamp === null ? text : null;
  };
}
