import { dirname, relative, resolve } from 'node:path';
import type { Ignore } from '../../core/rules/configuration.ts';
import { isOff } from '../../core/rules/is-off.ts';
import { lineStartsOf } from '../../core/text/lines.ts';
import type { Localized } from '../../core/text/localized.ts';
import { type LoadedConfiguration, shownPath } from './configurations.ts';
import { lineAt, rangeOf } from './locate.ts';
import type { CheckedFile, LocatedFinding } from './outcome.ts';

/** The id under which an ignore without effect is reported; no rule about reports has it. */
export const UNUSED_IGNORE = 'configuration/unused-ignore';

export const UNUSED_IGNORE_SUMMARY: Localized = {
  zh: '配置里的一项忽略没有对应任何问题。',
  en: 'An ignore in the configuration holds no finding back.',
};

/** What a run has looked at, as far as ignores are concerned. */
export interface Run {
  readonly used: ReadonlySet<Ignore>;
  /** Absolute paths of the files that were checked. */
  readonly checked: ReadonlySet<string>;
  /** The folders that were searched. */
  readonly folders: readonly string[];
}

/**
 * The ignores of a configuration that held nothing back, as findings in its file. Only those that
 * this run can judge: of one file when that was checked or its folder searched, of all files when
 * the whole folder of the configuration was searched. Null when there are none.
 */
export function unusedIgnores(configuration: LoadedConfiguration, run: Run): CheckedFile | null {
  const unused = [...configuration.places].filter(
    ([ignore]) => !run.used.has(ignore) && isJudged(ignore, configuration, run),
  );
  if (unused.length === 0) return null;
  const starts = lineStartsOf(configuration.text);
  const findings = unused.map(([ignore, place]): LocatedFinding => {
    const range = rangeOf(place, starts);
    return {
      rule: UNUSED_IGNORE,
      severity: 'warning',
      message: unusedMessage(ignore),
      range,
      related: [],
      elsewhere: [],
      subject: { cell: ignore.cell, value: ignore.value },
      line: lineAt(configuration.text, starts, range.start.line),
    };
  });
  return { file: shownPath(configuration), reports: 0, readiness: [], findings };
}

function isJudged(ignore: Ignore, { path, configuration }: LoadedConfiguration, run: Run): boolean {
  if (isOff(ignore.rule, configuration)) return false;
  const folder = dirname(path);
  const about = ignore.file === null ? folder : resolve(folder, ignore.file);
  return run.checked.has(about) || run.folders.some((searched) => holds(searched, about));
}

function holds(folder: string, path: string): boolean {
  const way = relative(resolve(folder), path);
  return way === '' || (!way.startsWith('..') && way !== resolve(path));
}

function unusedMessage({ rule, cell, value }: Ignore): Localized {
  return {
    zh: `这一项忽略（${rule}，${cell}，“${value}”）没有用上：问题已经改正，或者写的内容与报告不符。请删去或改正。`,
    en: `This ignore (${rule}, ${cell}, “${value}”) holds nothing back: the finding is gone, or the entry does not match the report. Remove or correct it.`,
  };
}
