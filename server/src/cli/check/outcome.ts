import type { Severity, Subject } from '../../core/rules/rule.ts';
import type { Place } from '../../core/text/lines.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Readiness } from '../../core/workspace/readiness.ts';
import type { Problem } from '../problem.ts';

/** What the formats put around the files, each of which was turned into text when it was checked. */
export interface Outcome {
  readonly files: readonly FileFigures[];
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

/** What is kept of a file when its findings have been turned into text. */
export interface FileFigures {
  readonly file: string;
  /** How many reports it holds: 0 for a configuration file. */
  readonly reports: number;
  /** How far each of its reports is, in the order of the text; empty where nobody asks. */
  readonly readiness: readonly Readiness[];
  /** How many findings there are of each severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many findings are printed. */
  readonly shown: number;
}

/** Whether anything is printed of the files' findings. */
export function hasFindings(files: readonly FileFigures[]): boolean {
  return files.some(({ shown }) => shown > 0);
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
export function summaryOf(files: readonly FileFigures[], problems: readonly Problem[]): Summary {
  const sum = (figure: (file: FileFigures) => number) =>
    files.reduce((total, file) => total + figure(file), 0);
  return {
    files: sum(({ reports }) => (reports > 0 ? 1 : 0)),
    reports: sum(({ reports }) => reports),
    error: sum(({ counts }) => counts.error),
    warning: sum(({ counts }) => counts.warning),
    information: sum(({ counts }) => counts.information),
    hint: sum(({ counts }) => counts.hint),
    problems: problems.length,
  };
}
