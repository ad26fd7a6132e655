import type { Report, Section, Table } from '../server/src/core/report/report.ts';

/**
 * A report as JSON, for the peer that reads JSON: the same prose, labels and figures, and as little
 * around them as there can be.
 */
export function asJson(report: Report): string {
  const { title, organ, year, published, sections, tables } = report;
  const content = {
    title: title === null ? null : report.text.slice(title.span.start, title.span.end),
    organ: organ?.name ?? null,
    year: year?.value ?? null,
    published: published === null ? null : [published.year, published.month, published.day],
    sections: sections.map((section) => ({
      id: section.id,
      paragraphs: proseOf(report, section),
    })),
    tables: Object.values(tables).flatMap((table) => (table === null ? [] : [tableOf(table)])),
  };
  return JSON.stringify(content);
}

function proseOf({ text, tables }: Report, { span }: Section): readonly string[] {
  const inside = Object.values(tables).flatMap((table) =>
    table !== null && table.span.start >= span.start && table.span.end <= span.end
      ? [table.span]
      : [],
  );
  const ends = [...inside.map(({ start }) => start), span.end];
  const starts = [span.start, ...inside.map(({ end }) => end)];
  return starts
    .flatMap((start, at) => text.slice(start, ends[at]).split(/[\r\n]+/u))
    .filter((line) => line.trim() !== '');
}

function tableOf({ id, format, template, rows }: Table): object {
  return {
    id,
    format,
    rows: template.rows.flatMap((row, at) => {
      const read = rows[at] ?? null;
      if (read === null) return [];
      const values = read.cells.map((cell) => cell?.value ?? null);
      return [{ groups: row.groups, label: row.label, values }];
    }),
  };
}
