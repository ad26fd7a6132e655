import type { ReportModel, TableModel } from '../report-model.ts';
import { gridOf } from './cells.ts';
import { plain, printReport, titleOf } from './document.ts';
import { stepsOf } from './walk.ts';

/** Tab-separated rows: merged cells empty, empty cells at the end, one row without its stub. */
export function tabs(model: ReportModel): string {
  return printReport(model, {
    title: titleOf,
    heading: plain,
    paragraph: plain,
    table: (table) =>
      rowsOf(table)
        .map((cells) => cells.join('\t'))
        .join('\n'),
    gap: '\n\n',
  });
}

function rowsOf(table: TableModel): readonly (readonly string[])[] {
  if (table.id !== 'requests') return padded(gridOf(table).map((row) => row.map(text)));
  const steps = stepsOf(table);
  const headers = gridOf(table)
    .slice(0, -steps.length)
    .map((row) => row.map(text));
  const deepest = Math.max(...steps.map(({ stub }) => stub.length));
  const orphan = steps.findLastIndex(({ stub }) => stub.length === deepest && stub[0] === null);
  const rows = steps.map(({ row, stub }, i) => {
    const cells = i === orphan ? [row.label] : stub.map(text);
    // A label over two stub columns leaves an empty cell behind it; one over one column does not.
    return [...cells, ...(cells.length === 1 ? [''] : []), ...row.values];
  });
  return padded([...headers, ...rows]);
}

function padded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function text(cell: string | null): string {
  return cell ?? '';
}
