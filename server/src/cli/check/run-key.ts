import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { stampOf } from '../../files/stamp.ts';
import type { Invocation } from '../command.ts';
import type { Inputs } from '../inputs.ts';
import type { Configurations, LoadedConfiguration } from './configurations.ts';

/**
 * A key of everything that decides what a run prints, without opening a report: what it was told, which
 * files there are and what the disk says of them, and their configurations. While it is the same, the
 * same is printed, by the same program.
 *
 * @returns null for a run that looks at more than that (the years beside a file that was named), that
 * reads what comes only once, or in which something is wrong, which may be put right unseen.
 */
export function runKey(
  inputs: Inputs,
  configurations: Configurations,
  invocation: Invocation,
): string | null {
  const { files, problems } = inputs;
  if (problems.length > 0 || files.some(({ named }) => named)) return null;
  const stamps = stampsOf(files);
  const governing = configurationsOf(files, configurations);
  if (stamps === null || governing === null) return null;
  return createHash('sha256')
    .update(JSON.stringify([process.cwd(), wordsOf(invocation), inputs.folders, governing]))
    .update(JSON.stringify(files.map(({ path }) => path)))
    .update(stamps)
    .digest('base64');
}

/** What the run was told. The day counts only where a report may be late. */
function wordsOf({ options, operands, locale, terminal }: Invocation): unknown {
  const told = [...options].filter(([name]) => name !== 'cache-location');
  const today = options.has('summary') ? terminal.today : null;
  return [operands, told, locale, terminal.colours, today];
}

/** The stamps of all files as numbers; null when one has none. */
function stampsOf(files: Inputs['files']): Float64Array | null {
  const numbers = new Float64Array(files.length * 3);
  let at = 0;
  for (const { path } of files) {
    const stamp = stampOf(path);
    if (stamp === null) return null;
    numbers[at++] = stamp.size;
    numbers[at++] = stamp.modified;
    numbers[at++] = stamp.changed;
  }
  return numbers;
}

/** Which configuration governs each folder, and the texts of these; null when one is wrong. */
function configurationsOf(files: Inputs['files'], configurations: Configurations): unknown {
  const folders = new Set<string>();
  const texts = new Map<LoadedConfiguration, string>();
  const paths: (string | null)[] = [];
  for (const { path } of files) {
    const folder = dirname(path);
    if (folders.has(folder)) continue;
    folders.add(folder);
    if (configurations.isWrong(path)) return null;
    const loaded = configurations.of(path);
    paths.push(loaded?.path ?? null);
    if (loaded !== null) texts.set(loaded, loaded.text);
  }
  return [paths, [...texts.values()]];
}
