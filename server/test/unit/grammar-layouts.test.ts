import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/core/report/read.ts';
import type { Report } from '../../src/core/report/report.ts';
import { splitReports } from '../../src/core/syntax/split.ts';
import type { Span } from '../../src/core/text/span.ts';
import { fixturePaths, publishedPaths } from '../support/report-files.ts';
import { loadGrammar, type Token, tokensOf } from '../support/tokens.ts';

/**
 * The grammar sees single lines, the reader the whole report. Where the reader finds a heading or a
 * label, the grammar must colour one, in whatever layout.
 */

const grammar = await loadGrammar();

/** An editor decodes a file before it colours it; the folder of encodings holds nothing new here. */
const decoded = fixturePaths().filter((path) => folderOf(path) !== 'encodings');
const layouts = decoded.filter((path) => folderOf(path) === 'layouts');

describe.each([...named('fixture', decoded), ...named('published', publishedPaths())])(
  '%s',
  (_, path) => {
    const reports = readReports(path);

    test('no label or value of a table is coloured as a heading', () => {
      for (const { report, tokens } of reports) {
        const headings = tokens.filter(isHeading);
        const found = cellSpans(report).filter((span) => headings.some((each) => meet(each, span)));
        expect(found.map((span) => shown(report, span))).toEqual([]);
      }
    });

    test('the heading of every part is coloured as one', () => {
      for (const { report, tokens } of reports) {
        const spans = report.sections.flatMap(({ heading }) => (heading ? [heading.title] : []));
        const plain = spans.filter(
          (span) => !tokens.some((each) => isHeading(each) && meet(each, span)),
        );
        expect(plain.map((span) => shown(report, span))).toEqual([]);
      }
    });
  },
);

describe.each(named('layout', layouts))('%s', (_, path) => {
  test('every label is coloured as words of a table', () => {
    for (const { report, tokens } of readReports(path)) {
      const plain = tokens.filter(
        (each) => !isTableWord(each) && shown(report, each).trim() !== '',
      );
      const found = labelSpans(report).filter((span) => plain.some((each) => meet(each, span)));
      expect(found.map((span) => shown(report, span))).toEqual([]);
    }
  });
});

/** The reports of a file, each with its tokens. */
function readReports(path: string): { report: Report; tokens: readonly Token[] }[] {
  const text = readFileSync(path, 'utf8');
  return splitReports(text).map(({ start, end }) => {
    const report = readReport(text.slice(start, end), null);
    return { report, tokens: tokensOf(grammar, report.text) };
  });
}

/** Labels and values of all tables. */
function cellSpans(report: Report): Span[] {
  const tables = Object.values(report.tables).flatMap((table) => table ?? []);
  const rows = tables.flatMap((table) => table.rows.flatMap((row) => row ?? []));
  const values = rows.flatMap((row) => row.values.map(({ span }) => span));
  return [...labelSpans(report), ...values];
}

function labelSpans(report: Report): Span[] {
  return Object.values(report.tables).flatMap((table) =>
    (table?.rows ?? []).flatMap((row) => (row?.label ? [row.label.span] : [])),
  );
}

function isHeading({ scopes }: Token): boolean {
  return scopes.some((scope) => scope.startsWith('markup.heading'));
}

function isTableWord({ scopes }: Token): boolean {
  return scopes.some((scope) => /^(?:support|variable\.other\.column|keyword)/u.test(scope));
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function shown({ text }: Report, { start, end }: Span): string {
  return text.slice(start, end);
}

function folderOf(path: string): string {
  return basename(dirname(path));
}

function named(kind: string, paths: readonly string[]): [name: string, path: string][] {
  return paths.map((path) => [`${kind} ${basename(path)}`, path]);
}
