import type { Severity, Subject } from '../../core/rules/rule.ts';
import type { Place } from '../../core/text/lines.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Readiness } from '../../core/workspace/readiness.ts';
import type { Problem } from '../problem.ts';

/** Everything that `gongkai check` found; the formats print nothing else. */
export interface Outcome {
  readonly files: readonly CheckedFile[];
  /** What could not be checked. */
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

/** One file with its findings; also a configuration file, if something was found in it. */
export interface CheckedFile {
  readonly file: string;
  /** How many reports it holds: 0 for a configuration file. */
  readonly reports: number;
  /** How far each of its reports is, in the order of the text. */
  readonly readiness: readonly Readiness[];
  readonly findings: readonly LocatedFinding[];
}

/** A finding with its places in the file instead of the report. */
export interface LocatedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly range: Range;
  readonly related: readonly LocatedPlace[];
  /** Places in last year's or next year's report. */
  readonly elsewhere: readonly (LocatedPlace & { readonly file: string })[];
  readonly subject: Subject;
  /** The line in which the finding begins, without its line end. */
  readonly line: string;
}

/** A place that a finding refers to, with a few words on what stands there. */
export interface LocatedPlace {
  readonly message: Localized;
  readonly range: Range;
}

/** Zero-based lines and UTF-16 characters, as in the Language Server Protocol. */
export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** How much was checked and found. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly files: number;
  readonly reports: number;
  readonly problems: number;
}

/** Adds up what was checked and found. */
export function summaryOf(files: readonly CheckedFile[], problems: readonly Problem[]): Summary {
  const count: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of files.flatMap(({ findings }) => findings)) count[severity]++;
  return {
    files: files.filter(({ reports }) => reports > 0).length,
    reports: files.reduce((sum, { reports }) => sum + reports, 0),
    ...count,
    problems: problems.length,
  };
}
