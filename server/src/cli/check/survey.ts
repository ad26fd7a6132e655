import { REPORT_HINT } from '../../core/report/hint.ts';
import type { Input, Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import { progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { type FileText, isSure, readInput } from '../texts.ts';
import type { Cache } from './cache.ts';
import { createKeeper, identitiesIn, type KeepText, type Member } from './member.ts';

/**
 * Looks through the inputs for everything that may be a report, and which one it may be: a tenth of
 * the work of reading it. Whether it is one shows when it is read. What goes wrong is added to
 * `problems`.
 *
 * @param cache knows some of the files, which are then not opened; null for none.
 */
export function surveyInputs(
  { files, problems: earlier }: Inputs,
  problems: Problem[],
  terminal: Terminal,
  cache: Cache | null,
): readonly Member[] {
  problems.push(...earlier);
  const keep = createKeeper();
  const step = progress(files.length, terminal);
  const members = files.flatMap((input): Member[] => {
    step();
    const member = remembered(input, cache) ?? surveyed(input, problems, keep, cache);
    return member === null || member === 'none' ? [] : [member];
  });
  step();
  return members;
}

/** A member as the cache knows it, `none` for what it knows to be no report; null when it is unknown. */
function remembered(input: Input, cache: Cache | null): Member | 'none' | null {
  const known = cache?.recall(input.path) ?? null;
  if (known === null) return null;
  const { stamp, identities } = known;
  if (identities === null) return isSure(input) ? null : 'none';
  const { path: file } = input;
  return { file, text: null, identities, isSure: isSure(input), isChecked: true, stamp };
}

/** Null for what is certainly no report, or cannot be read. */
function surveyed(
  input: Input,
  problems: Problem[],
  keep: KeepText,
  cache: Cache | null,
): Member | null {
  const read = readInput(input, problems);
  if (read === null) return null;
  const { file, text, stamp } = read;
  const mayCount = isSure(input) || text.includes(REPORT_HINT);
  const identities = mayCount ? identitiesIn(file, text) : null;
  cache?.note(file, stamp, identities);
  return identities === null
    ? null
    : { file, text: keep(read), identities, isSure: isSure(input), isChecked: true, stamp };
}

/** A text that is to be checked whatever it holds: one that was fixed, or the standard input. */
export function surveyText(
  input: Pick<FileText, 'file' | 'text' | 'stamp'>,
  keep: KeepText,
): Member {
  const { file, text, stamp } = input;
  const identities = identitiesIn(file, text);
  return { file, text: keep(input), identities, isSure: true, isChecked: true, stamp };
}
