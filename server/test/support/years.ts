import { readReport } from '../../src/core/report/read.ts';
import type { Rule, RuleFinding } from '../../src/core/rules/rule.ts';
import { createYearShelf } from '../../src/core/workspace/neighbours.ts';
import type { RenamedOrgans } from '../../src/core/workspace/organ-key.ts';
import { summarise } from '../../src/core/workspace/summarise.ts';
import type { Neighbours } from '../../src/core/workspace/summary.ts';

/** What a rule finds in one of several files that lie together. */
export function findingsAmong(
  rule: Rule,
  files: Readonly<Record<string, string>>,
  name: string,
  renamed?: RenamedOrgans,
): readonly RuleFinding[] {
  const report = readReport(files[name] ?? '', name);
  return rule.check(report, neighboursAmong(files, name, renamed));
}

/** The reports of the years beside one of several files that lie together. */
export function neighboursAmong(
  files: Readonly<Record<string, string>>,
  name: string,
  renamed?: RenamedOrgans,
): Neighbours {
  const shelf = createYearShelf();
  for (const [file, text] of Object.entries(files)) {
    const summaries = summarise(text, [{ start: 0, report: readReport(text, file) }]);
    shelf.put(
      file,
      summaries.map((summary) => ({ file, summary })),
    );
  }
  const { organ, year } = readReport(files[name] ?? '', name);
  return shelf.neighboursOf(
    name,
    { organ: organ?.name ?? null, year: year?.value ?? null },
    renamed,
  );
}
