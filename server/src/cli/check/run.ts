import { resolve } from 'node:path';
import type { Ignore } from '../../core/rules/configuration.ts';
import type { Problem } from '../problem.ts';
import type { InputText } from '../texts.ts';
import { type BesideYearsOptions, checkBesideYears } from './beside-years.ts';
import { type CheckedFile, type Outcome, summaryOf } from './outcome.ts';
import { unusedIgnores } from './unused-ignores.ts';

/** What a run is told besides the texts. */
export interface RunOptions extends BesideYearsOptions {
  /** The folders that were searched for the texts. */
  readonly folders: readonly string[];
  /** What has gone wrong so far; reading on may add to it. */
  readonly problems: readonly Problem[];
}

/** Checks each text under its configuration, then looks for ignores that were of no use. */
export function runCheck(texts: Iterable<InputText>, options: RunOptions): Outcome {
  const { configurations, folders, problems } = options;
  const files: CheckedFile[] = [];
  const used = new Set<Ignore>();
  const checked = new Set<string>();
  for (const { file, usedIgnores } of checkBesideYears(texts, options)) {
    for (const ignore of usedIgnores) used.add(ignore);
    checked.add(resolve(file.file));
    files.push(file);
  }
  for (const configuration of configurations.all()) {
    const unused = unusedIgnores(configuration, { used, checked, folders });
    if (unused !== null) files.push(unused);
  }
  return { files, problems, summary: summaryOf(files, problems) };
}
