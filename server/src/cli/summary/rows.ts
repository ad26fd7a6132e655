import type { Readiness } from '../../core/workspace/readiness.ts';
import type { Outcome } from '../check/outcome.ts';

/** A report of the outcome, with the file that it stands in. */
export interface ReportRow {
  readonly file: string;
  readonly readiness: Readiness;
}

/** Every report that was checked, in the order in which it was found. */
export function reportRows({ files }: Outcome): readonly ReportRow[] {
  return files.flatMap(({ file, readiness }) =>
    readiness.map((each) => ({ file, readiness: each })),
  );
}

/** The figures of many reports together. */
export interface Sums extends Pick<Readiness, 'errors' | 'warnings' | 'relations'> {
  readonly reports: number;
  /** How many of them are ready to be published. */
  readonly ready: number;
}

/** Adds the rows up. */
export function addUp(rows: readonly ReportRow[]): Sums {
  const sum = (figure: (readiness: Readiness) => number) =>
    rows.reduce((total, { readiness }) => total + figure(readiness), 0);
  return {
    reports: rows.length,
    ready: sum(({ verdict }) => (verdict === 'ready' ? 1 : 0)),
    errors: sum(({ errors }) => errors),
    warnings: sum(({ warnings }) => warnings),
    relations: {
      holds: sum(({ relations }) => relations.holds),
      fails: sum(({ relations }) => relations.fails),
      undetermined: sum(({ relations }) => relations.undetermined),
    },
  };
}
