import { basename, resolve } from 'node:path';
import type { Ignore } from '../../core/rules/configuration.ts';
import { analyse } from '../../core/snapshot.ts';
import type { Problem } from '../problem.ts';
import type { InputText } from '../texts.ts';
import { type Configurations, pathForIgnores } from './configurations.ts';
import { locateFindings } from './locate.ts';
import { type CheckedFile, type Outcome, summaryOf } from './outcome.ts';
import { unusedIgnores } from './unused-ignores.ts';

/**
 * Checks each text under its configuration, then looks for ignores that were of no use.
 *
 * @param folders the folders that were searched for the texts.
 * @param problems what has gone wrong so far; reading on may add to it.
 */
export function runCheck(
  texts: Iterable<InputText>,
  configurations: Configurations,
  folders: readonly string[],
  problems: readonly Problem[],
): Outcome {
  const files: CheckedFile[] = [];
  const used = new Set<Ignore>();
  const checked = new Set<string>();
  for (const { file, text } of texts) {
    const loaded = configurations.of(file);
    const snapshot = analyse(text, {
      ...(loaded === null ? {} : { configuration: loaded.configuration }),
      path: loaded === null ? null : pathForIgnores(file, loaded),
      fileName: basename(file),
    });
    for (const ignore of snapshot.usedIgnores) used.add(ignore);
    checked.add(resolve(file));
    files.push({ file, reports: snapshot.reports.length, findings: locateFindings(snapshot) });
  }
  for (const configuration of configurations.all()) {
    const unused = unusedIgnores(configuration, { used, checked, folders });
    if (unused !== null) files.push(unused);
  }
  return { files, problems, summary: summaryOf(files, problems) };
}
