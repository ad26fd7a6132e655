import { rewriteFile } from '../../files/rewrite.ts';
import type { Problem } from '../problem.ts';
import type { FileText } from '../texts.ts';
import type { Configurations } from './configurations.ts';
import { type FixedText, fixText } from './fix.ts';

/**
 * Fixes each file on the disk before it is handed on to be checked. A file that cannot be written
 * is handed on as it is, and why is added to `problems`.
 *
 * @param tell takes what was put right in a file that was written.
 */
export function* fixFiles(
  texts: Iterable<FileText>,
  configurations: Configurations,
  problems: Problem[],
  tell: (file: string, fixed: FixedText['fixed']) => void,
): Generator<FileText> {
  for (const file of texts) {
    // What a broken configuration meant to leave alone is not known.
    if ((configurations.use(file.file)?.problems.length ?? 0) > 0) {
      yield file;
      continue;
    }
    const { text, fixed } = fixText(file, configurations);
    const message = text === file.text ? null : rewriteFile(file.file, file, text);
    if (message !== null) problems.push({ file: file.file, place: null, message });
    const isWritten = message === null && text !== file.text;
    if (isWritten) tell(file.file, fixed);
    yield isWritten ? { ...file, text } : file;
  }
}
