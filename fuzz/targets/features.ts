import { comparableText } from '../../server/src/core/features/compare-years.ts';
import { plainText } from '../../server/src/core/features/completion/suggestion.ts';
import { completion } from '../../server/src/core/features/completion.ts';
import { definition } from '../../server/src/core/features/definition.ts';
import { folding } from '../../server/src/core/features/folding.ts';
import { highlight } from '../../server/src/core/features/highlight.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { inlayHints } from '../../server/src/core/features/inlay-hints.ts';
import { lawPage } from '../../server/src/core/features/law-page.ts';
import { linkedEditing } from '../../server/src/core/features/linked-editing.ts';
import { links } from '../../server/src/core/features/links.ts';
import { type OutlineItem, outline } from '../../server/src/core/features/outline.ts';
import { references } from '../../server/src/core/features/references.ts';
import { selectionRange } from '../../server/src/core/features/selection-range.ts';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens.ts';
import { status } from '../../server/src/core/features/status.ts';
import { tableLenses } from '../../server/src/core/features/table-lenses.ts';
import { workspaceSymbols } from '../../server/src/core/features/workspace-symbols.ts';
import { yearLenses } from '../../server/src/core/features/year-lenses.ts';
import { proseFiguresOf } from '../../server/src/core/prose/bind.ts';
import type { ReportSnapshot } from '../../server/src/core/snapshot.ts';
import { contains } from '../../server/src/core/text/span.ts';
import { readinessOf } from '../../server/src/core/workspace/readiness.ts';
import { summarise } from '../../server/src/core/workspace/summarise.ts';
import { ensure, ensureApart, ensureEdits, ensureInside, ensureSame } from '../invariants.ts';

/** A question about one report, at a place of it where that matters. */
export interface Feature {
  readonly name: string;
  readonly check: (snapshot: ReportSnapshot, offset: number) => void;
}

/** Every feature that only tells something; those that write are in edits.ts. */
export const FEATURES: readonly Feature[] = [
  {
    name: 'outline',
    check: ({ report }) => {
      const root = outline(report);
      ensureInside(report.text, root, 'the outline');
      ensureNested(root);
    },
  },
  {
    name: 'folding',
    check: ({ report }) => ensureInside(report.text, folding(outline(report)), 'a folding'),
  },
  {
    name: 'hover',
    check: (snapshot, offset) => {
      const hovered = hover(snapshot, offset);
      if (hovered === null) return;
      ensureInside(snapshot.report.text, hovered, 'a hover');
      ensure(contains(hovered.span, { start: offset, end: offset }), 'a hover is about its place');
      ensure(
        hovered.blocks.every(({ text }) => text.zh !== '' && text.en !== ''),
        'a hover says something',
      );
    },
  },
  {
    name: 'completion',
    check: ({ report }, offset) => {
      const { text } = report;
      for (const { span, insert, filter } of completion(report, offset)) {
        ensure(span.start <= offset && offset <= span.end, 'a suggestion is for its place');
        ensure(filter.startsWith(text.slice(span.start, offset)), 'no client drops it');
        ensure(plainText(insert) !== '', 'a suggestion writes something');
      }
    },
  },
  {
    name: 'highlight',
    check: ({ report }, offset) =>
      ensureInside(report.text, highlight(report, offset), 'a highlight'),
  },
  {
    name: 'definition',
    check: ({ report }, offset) => {
      const found = definition(report, offset);
      ensureInside(report.text, found, 'a definition');
      ensure(found === null || found.origins.length > 0, 'a definition leads somewhere');
    },
  },
  {
    name: 'references',
    check: ({ report }, offset) => {
      ensureInside(report.text, references(report, offset, true), 'a reference');
    },
  },
  {
    name: 'inlay-hints',
    check: ({ report }) => {
      const hints = inlayHints(report, 'all');
      for (const { offset, edits, label } of hints) {
        ensure(0 <= offset && offset <= report.text.length, 'a hint lies in the text');
        ensure(label.zh !== '' && label.en !== '', 'a hint says something');
        ensureEdits(report.text, edits, 'a hint');
      }
    },
  },
  {
    name: 'lenses',
    check: ({ report }) => {
      const lenses = [...tableLenses(report), ...yearLenses(report)];
      ensureInside(report.text, lenses, 'a lens');
      ensure(
        lenses.every(({ offset }) => 0 <= offset && offset <= report.text.length),
        'a lens lies in the text',
      );
    },
  },
  {
    name: 'semantic-tokens',
    check: ({ report }) => {
      ensureApart(
        report.text,
        semanticTokens(report).map(({ span }) => span),
        'tokens',
      );
    },
  },
  {
    name: 'selection',
    check: ({ report }, offset) => {
      const spans = selectionRange(report, offset);
      ensureSame(spans.at(-1), { start: 0, end: report.text.length }, 'the last is the whole');
      spans.reduce((inner, outer) => {
        ensure(contains(outer, inner), 'each selection holds the one before');
        return outer;
      });
    },
  },
  {
    name: 'links',
    check: ({ report }) => {
      const found = links(report);
      ensureApart(
        report.text,
        found.map(({ span }) => span),
        'links',
      );
      ensure(
        found.every(({ page }) => lawPage(page) !== null),
        'every link leads to a page',
      );
    },
  },
  {
    name: 'linked-editing',
    check: ({ report }, offset) => {
      const linked = linkedEditing(report, offset);
      if (linked !== null) ensureApart(report.text, linked.spans, 'linked places');
    },
  },
  {
    name: 'prose',
    check: ({ report }) =>
      ensureInside(
        report.text,
        proseFiguresOf(report).map(({ span }) => span),
        'a figure',
      ),
  },
  {
    name: 'workspace',
    check: (snapshot) => {
      const { report } = snapshot;
      const summaries = summarise(report.text, [{ start: 0, report }]);
      const filed = summaries.map((summary) => ({ file: 'a.txt', summary }));
      ensure(workspaceSymbols(filed, '').length > 0 || filed.length > 0, 'a report is a symbol');
      const { errors, warnings } = readinessOf(snapshot, { year: 2025, month: 1, day: 31 });
      ensure(
        errors + warnings <= snapshot.findings.length,
        'there are not more findings than there are',
      );
      ensure(status([snapshot]).formats.length > 0, 'a report has a format');
    },
  },
  {
    name: 'compare-years',
    check: ({ report }) => {
      const { zh, en } = comparableText(report);
      ensure(typeof zh === 'string' && typeof en === 'string', 'there is a text to compare');
    },
  },
];

function ensureNested({ span, selection, children }: OutlineItem): void {
  ensure(contains(span, selection), 'what is shown lies in the entry');
  for (const child of children) {
    ensure(contains(span, child.span), 'an entry lies in the one around it');
    ensureNested(child);
  }
}
