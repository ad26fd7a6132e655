import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlBlocks } from '../../../client/src/paste/html-blocks.ts';
import { type PastedBlock, pasteTables } from '../../src/core/features/paste.ts';
import { readReport } from '../../src/core/report/read.ts';
import type { TableId } from '../../src/core/template/template.ts';
import { reportModels } from '../support/arbitraries.ts';
import { HTML_CLIPBOARDS, tabSeparated } from '../support/clipboard.ts';
import { setCell } from '../support/edits.ts';
import { figuresRead, figuresWritten } from '../support/figures.ts';
import { COUNTY } from '../support/fixtures.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { tableIn } from '../support/reading.ts';
import type { ReportModel } from '../support/report-model.ts';

const IDS: readonly TableId[] = ['disclosure', 'requests', 'review'];

/** Whatever a table was copied from, and however it was laid out there: its figures arrive as they are. */

describe.each(Object.entries(HTML_CLIPBOARDS))('copied as HTML from %s', (_, copied) => {
  test('each of the three tables', () => {
    each((model, id) => expectPasted(model, id, htmlBlocks(copied(model.tables[id])) ?? []));
  });
});

test('what Word copies: every row has as many cells as the table has columns', () => {
  const [table = []] = htmlBlocks(HTML_CLIPBOARDS.word(COUNTY.tables.requests)) ?? [];
  const rows = typeof table === 'string' ? [] : table;
  // Three lines of header, twenty-five rows, and the empty row that Word adds for itself.
  expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 29 }, () => 10));
});

test('copied as tab-separated text', () => {
  each((model, id) => expectPasted(model, id, [tabSeparated(model.tables[id])]));
});

test('copied as plain text out of any layout', () => {
  const layouts = Object.entries(LAYOUTS).filter(([name]) => !name.startsWith('markdown'));
  fc.assert(
    fc.property(
      reportModels(),
      fc.constantFrom(...IDS),
      fc.constantFrom(...layouts),
      (model, id, [, print]) => {
        const text = print(model);
        const { span } = tableIn(text, id);
        expectPasted(model, id, [text.slice(span.start, span.end)]);
      },
    ),
    { numRuns: 30 },
  );
});

test('blank cells stay blank and dashes dashes', () => {
  const values = fc.constantFrom(
    '',
    '-',
    '—',
    '/',
    '无',
    '1,234',
    '22（其中修订16件）',
    '251000元',
  );
  fc.assert(
    fc.property(
      reportModels(),
      fc.nat({ max: 22 }),
      fc.nat({ max: 6 }),
      values,
      fc.constantFrom(...Object.values(HTML_CLIPBOARDS)),
      (model, row, column, value, copied) => {
        const odd = setCell(model, 'requests', row, column, value);
        const pasted = paste(odd, htmlBlocks(copied(odd.tables.requests)) ?? []);
        const table = tableIn(pasted ?? '', 'requests');
        const id = odd.tables.requests.rows[row]?.id;
        const { span } = table.rows.find((each) => each?.template.id === id)?.cells[column] ?? {};
        expect(pasted?.slice(span?.start, span?.end)).toBe(value);
      },
    ),
    { numRuns: 30 },
  );
});

function each(check: (model: ReportModel, id: TableId) => void): void {
  fc.assert(fc.property(reportModels(), fc.constantFrom(...IDS), check), { numRuns: 15 });
}

function expectPasted(model: ReportModel, id: TableId, blocks: readonly PastedBlock[]): void {
  const pasted = paste(model, blocks);
  const read = figuresRead(readReport(pasted ?? '', String(model.year)));
  expect(read).toEqual({
    ...{ disclosure: null, requests: null, review: null },
    [id]: figuresWritten(model)[id],
  });
  // A page number stays where nobody can mistake it for a figure.
  const isCanonical = (line: string) => /^(?:\|.*[^ |].*\||（本列.*）|- \d+ -|)$/u.test(line);
  expect(pasted?.split('\n').filter((line) => !isCanonical(line))).toEqual([]);
  expect(paste(model, [pasted ?? ''])).toBeNull();
}

/** Pastes into a report of the same year that has no tables yet. */
function paste({ organ, year }: ReportModel, blocks: readonly PastedBlock[]): string | null {
  const text = `${organ}${year}年政府信息公开工作年度报告\n\n`;
  const reports = [{ start: 0, report: readReport(text, null) }];
  return pasteTables({ text, span: { start: text.length, end: text.length }, reports }, blocks);
}
