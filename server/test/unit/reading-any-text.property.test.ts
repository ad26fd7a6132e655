import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report, Table } from '../../src/core/report/report.ts';
import { analyse } from '../../src/core/snapshot.ts';
import type { Span } from '../../src/core/text/span.ts';
import { spansIn } from '../support/spans.ts';
import { anyTexts } from '../support/texts.ts';

/** Reading is total: any text gives a report whose spans lie inside it and stand in its order. */

const RUNS = { numRuns: 150 };

test('every span lies inside its report', () => {
  fc.assert(
    fc.property(anyTexts(), (text) => {
      for (const { report, findings } of analyse(text).reports) {
        const outside = spansIn([report, findings]).filter(
          ({ start, end }) =>
            !(Number.isInteger(start) && 0 <= start && start <= end && end <= report.text.length),
        );
        expect(outside).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('headings, parts, rows and findings stand in the order of the text', () => {
  fc.assert(
    fc.property(anyTexts(), (text) => {
      for (const { report, findings } of analyse(text).reports) {
        for (const spans of [...sequencesOf(report), findings.map(({ span }) => span)]) {
          expect(spans).toEqual(spans.toSorted((a, b) => a.start - b.start));
        }
      }
    }),
    RUNS,
  );
});

test('the reports of a text cover it wholly', () => {
  fc.assert(
    fc.property(anyTexts(), (text) => {
      const { reports } = analyse(text);
      expect(reports.map(({ report }) => report.text).join('')).toBe(text);
      for (const { start, report } of reports) {
        expect(text.slice(start, start + report.text.length)).toBe(report.text);
      }
    }),
    RUNS,
  );
});

/** The sequences of a report that follow its text. */
function sequencesOf({ headings, sections, tables, residue }: Report): readonly Span[][] {
  // The blocks of table two may stand in another order than the template's.
  const { requests, review } = tables;
  const found = [requests, review].filter((table) => table !== null);
  return [
    headings.map(({ span }) => span),
    sections.map(({ span }) => span),
    residue.map(({ span }) => span),
    ...found.flatMap(tableSequences),
  ];
}

function tableSequences({ rows, unexpected }: Table): readonly Span[][] {
  const present = rows.filter((row) => row !== null);
  return [
    present.map(({ span }) => span),
    unexpected.map(({ span }) => span),
    ...[...present, ...unexpected].map(({ values }) => values.map(({ span }) => span)),
  ];
}
