import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from '../../src/core/features/highlight.ts';
import { hover } from '../../src/core/features/hover.ts';
import { lawPage } from '../../src/core/features/law-page.ts';
import { links } from '../../src/core/features/links.ts';
import { selectionRange } from '../../src/core/features/selection-range.ts';
import { semanticTokens } from '../../src/core/features/semantic-tokens.ts';
import { analyse, type ReportSnapshot } from '../../src/core/snapshot.ts';
import { contains, type Span } from '../../src/core/text/span.ts';
import { fixturePaths, publishedPaths } from '../support/report-files.ts';
import { anyTexts } from '../support/texts.ts';

const FILES = [...fixturePaths(), ...publishedPaths()];

test.each(FILES)('at random offsets of %s every feature keeps inside the text', (path) => {
  for (const snapshot of analyse(readFileSync(path, 'utf8')).reports) {
    expectWholeText(snapshot);
    const offsets = fc.integer({ min: 0, max: snapshot.report.text.length });
    fc.assert(
      fc.property(offsets, (offset) => expectAt(snapshot, offset)),
      { numRuns: 60 },
    );
  }
});

test('at any offset of any text every feature keeps inside the text', () => {
  fc.assert(
    fc.property(anyTexts(), fc.nat(), (text, at) => {
      for (const snapshot of analyse(text).reports) {
        expectWholeText(snapshot);
        expectAt(snapshot, at % (snapshot.report.text.length + 1));
      }
    }),
  );
});

/** Features of a place: what they give lies in the text, and around the place. */
function expectAt(snapshot: ReportSnapshot, offset: number): void {
  const { report } = snapshot;
  const whole = { start: 0, end: report.text.length };
  const here = { start: offset, end: offset };

  const hovered = hover(snapshot, offset);
  if (hovered !== null) {
    expect(contains(whole, hovered.span) && contains(hovered.span, here)).toBe(true);
    expect(hovered.blocks.length).toBeGreaterThan(0);
    for (const { text } of hovered.blocks) expect(text.zh !== '' && text.en !== '').toBe(true);
  }

  for (const { span } of highlight(report, offset) ?? []) {
    expect(contains(whole, span) && span.start < span.end).toBe(true);
  }

  const selected = selectionRange(report, offset);
  expect(selected.at(-1)).toEqual(whole);
  selected.reduce((inner, outer) => {
    expect(contains(outer, inner) && length(outer) > length(inner)).toBe(true);
    return outer;
  });
  for (const span of selected) expect(contains(span, here)).toBe(true);
}

/** Features of a whole report: in the order of the text, apart from each other, inside the text. */
function expectWholeText({ report }: ReportSnapshot): void {
  const tokens = semanticTokens(report).map(({ span }) => span);
  expectApart(report.text, tokens);
  const found = links(report);
  const spans = found.map(({ span }) => span);
  expectApart(report.text, spans);
  for (const { page } of found) expect(lawPage(page)).not.toBeNull();
}

function expectApart(text: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start >= end && span.end > span.start).toBe(true);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

function length({ start, end }: Span): number {
  return end - start;
}
