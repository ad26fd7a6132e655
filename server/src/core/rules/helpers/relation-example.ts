import { FORMAT_2021 } from '../../template/format-2021.ts';
import type { RowTemplate } from '../../template/template.ts';

/** What stands in the seven cells of some rows of table three, by the row's id. */
type ExampleRows = Readonly<Record<string, readonly (number | string)[]>>;

const { requests, review } = FORMAT_2021.tables;
const ZEROS = [0, 0, 0, 0, 0, 0, 0];

/** Part three of a report with only the rows that are given, in the template's order. */
export function exampleRequests(rows: ExampleRows): string {
  const given = requests.rows.filter(({ id }) => Object.hasOwn(rows, id));
  const columns = given[0]?.columns.map(({ label }) => label) ?? [];
  const lines = given.flatMap((row, at) => [
    ...newGroups(row, given[at - 1]).map((group) =>
      line(
        group,
        columns.map(() => ''),
      ),
    ),
    line(row.label, rows[row.id] ?? ZEROS),
  ]);
  return part('三、收到和处理政府信息公开申请情况', ['项目', ...columns], lines);
}

/** Part three of a report with all its rows: those that are given, and zeros in all others. */
export function exampleWholeRequests(rows: ExampleRows): string {
  const zeros = Object.fromEntries(requests.rows.map(({ id }) => [id, ZEROS]));
  return exampleRequests({ ...zeros, ...rows });
}

/** Part four of a report, whose table is one row of fifteen numbers. */
export function exampleReview(values: readonly (number | string)[]): string {
  const columns = review.rows.flatMap((row) =>
    row.columns.map(({ label }) => [...row.groups, row.label, label].join(' ')),
  );
  return part('四、政府信息公开行政复议、行政诉讼情况', columns, [`| ${values.join(' | ')} |`]);
}

function newGroups({ groups }: RowTemplate, before: RowTemplate | undefined): readonly string[] {
  return groups.filter((group) => before === undefined || !before.groups.includes(group));
}

function part(heading: string, columns: readonly string[], lines: readonly string[]): string {
  const rule = columns.map(() => '---');
  return [heading, '', `| ${columns.join(' | ')} |`, `| ${rule.join(' | ')} |`, ...lines, ''].join(
    '\n',
  );
}

function line(label: string, values: readonly (number | string)[]): string {
  return `| ${[label, ...values].join(' | ')} |`;
}
