import { relationsOf } from '../relations/evaluate.ts';
import type { RelationState } from '../relations/relation.ts';
import type { Report } from '../report/report.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { formatForYear } from '../template/formats.ts';
import type { FormatId } from '../template/template.ts';

/** What is to be said of a document in a few words. */
export interface ReportStatus {
  /** The formats that its tables follow, oldest first; without tables, the one its year calls for. */
  readonly formats: readonly FormatId[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many equations of the tables hold, fail, or cannot be told. */
  readonly relations: Readonly<Record<RelationState, number>>;
}

/** A report with what was found in it. */
interface CheckedReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** The status of a document: of its report, or of all reports of a compilation together. */
export function status(reports: readonly CheckedReport[]): ReportStatus {
  const tables = reports.flatMap(({ report }) =>
    Object.values(report.tables).filter((table) => table !== null),
  );
  const formats =
    tables.length > 0
      ? tables.map(({ format }) => format)
      : reports.map(({ report }) => formatForYear(report.year?.value ?? null).id);
  return {
    formats: [...new Set(formats)].sort(),
    findings: counted(
      { error: 0, warning: 0, information: 0, hint: 0 },
      reports.flatMap(({ findings }) => findings.map(({ severity }) => severity)),
    ),
    relations: counted(
      { holds: 0, fails: 0, undetermined: 0 },
      tables.flatMap((table) => relationsOf(table).map(({ state }) => state)),
    ),
  };
}

/** How often each name occurs. */
function counted<Name extends string>(
  zeros: Readonly<Record<Name, number>>,
  names: readonly Name[],
): Record<Name, number> {
  const counts: Record<Name, number> = { ...zeros };
  for (const name of names) counts[name]++;
  return counts;
}
