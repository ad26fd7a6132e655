import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printTableLike } from '../../src/core/print/print-table-like.ts';
import { tableLayoutOf } from '../../src/core/print/table-layout.ts';
import { templateContent } from '../../src/core/print/template-content.ts';
import { readReport } from '../../src/core/report/read.ts';
import { formatOf } from '../../src/core/template/formats.ts';
import { SECTIONS } from '../../src/core/template/sections.ts';
import type { TableId } from '../../src/core/template/template.ts';
import { reportModels } from '../support/arbitraries.ts';
import { figuresRead, figuresWritten } from '../support/figures.ts';
import { LAYOUTS } from '../support/layouts.ts';
import type { TableModel } from '../support/report-model.ts';

/** What is printed in the layout of another table reads back cell by cell. */

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'review'];

describe.each(Object.entries(LAYOUTS))('a table printed as in the layout %s', (_, print) => {
  test.each(TABLES)('learned from the table of %s, reads back as it was', (known) => {
    fc.assert(
      fc.property(reportModels(), reportModels(), (learned, model) => {
        const report = readReport(print(learned), null);
        const table = report.tables[known];
        const layout = table === null ? null : tableLayoutOf(report, table);
        const parts = TABLES.map((id) => {
          const title = SECTIONS.find((section) => section.id === id)?.title ?? '';
          return `${title}\n\n${printTableLike(contentOf(model.tables[id]), layout, '\n')}`;
        });
        const text = parts.map((part, at) => `${'二三四'.charAt(at)}、${part}`).join('\n\n');
        const again = readReport(`${text}\n`, null);
        expect(figuresRead(again)).toEqual(figuresWritten(model));
      }),
      { numRuns: 6 },
    );
  });
});

function contentOf({ id, format, rows }: TableModel) {
  const template = formatOf(format).tables[id];
  return templateContent(template, (row, column) => {
    const at = row.columns.indexOf(column);
    return rows.find((each) => each.id === row.id)?.values[at] ?? '';
  });
}
