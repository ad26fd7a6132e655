import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_CONFIGURATION } from '../../server/src/core/rules/configuration.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { lineStartsOf } from '../../server/src/core/text/lines.ts';
import { type Analyses, createAnalyses } from '../../server/src/lsp/analyses.ts';
import type { Circumstances } from '../../server/src/lsp/circumstances.ts';
import { diagnosticsOf } from '../../server/src/lsp/diagnostic.ts';
import { createDocuments, type Documents } from '../../server/src/lsp/documents.ts';
import { foldingsOf } from '../../server/src/lsp/foldings.ts';
import { createReadinessBook } from '../../server/src/lsp/readiness-book.ts';
import { createReportIndex } from '../../server/src/lsp/report-index.ts';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { symbolsOf } from '../../server/src/lsp/symbols.ts';
import type { Random } from '../../server/test/support/random.ts';
import { ensure, ensureSame } from '../invariants.ts';
import { anyPiece } from '../pieces.ts';
import type { Target } from '../target.ts';
import { damagedReport, fewLines, printedReport } from '../texts.ts';

/**
 * Series of edits as the language server takes them. After each, the text is what the edits make of
 * it; after the last, the analysis is the one that a server gives that has just been started. Two
 * reports are edited in turns, since what is said of one may depend on the other.
 */
export const DOCUMENT_TARGETS: readonly Target[] = [
  { name: 'lines/documents', tier: 'lines', text: fewLines, check: checkSeries },
  { name: 'thorough/documents', tier: 'thorough', text: damagedReport, check: checkSeries },
  { name: 'thorough/compilations', tier: 'thorough', text: compilation, check: checkSeries },
];

/** Several reports in one text, of which edits touch only some. */
function compilation(random: Random): string {
  return Array.from({ length: 2 + random.below(3) }, () => `${damagedReport(random)}\n`).join('');
}

const URIS = ['file:///a/2023.gongkai', 'file:///a/2024.gongkai'] as const;
const SETTINGS = readSettings({}, 'zh-cn');
const CIRCUMSTANCES: Circumstances = {
  settings: SETTINGS,
  project: null,
  configuration: DEFAULT_CONFIGURATION,
  base: null,
};
const PRESENTATION = { locale: 'zh', relatedInformation: true } as const;
const MOST_EDITS = 12;

function checkSeries(text: string, random: Random): void {
  const texts = new Map<string, string>([
    [URIS[0], text],
    [URIS[1], random.chance(0.5) ? printedReport(random) : text.replace(/\d/u, '2')],
  ]);
  const [documents, analyses] = serverWith(texts);
  const edits = 1 + random.below(MOST_EDITS);
  for (let version = 2; version < 2 + edits; version++) {
    const uri = random.pick(URIS);
    const before = texts.get(uri) ?? '';
    const { change, after } = anyChange(before, random);
    documents.change({ uri, version, changes: [change] });
    texts.set(uri, after);
    ensureSame(documents.get(uri)?.getText(), after, 'a document is what its edits make of it');
    if (random.chance(0.5)) analyses.of(documentOf(documents, uri), CIRCUMSTANCES);
  }
  const [freshDocuments, freshAnalyses] = serverWith(texts);
  ensureSame(
    URIS.map((uri) => said(documents, analyses, uri)),
    URIS.map((uri) => said(freshDocuments, freshAnalyses, uri)),
    'what is said after edits is what a fresh server says',
  );
}

function serverWith(texts: ReadonlyMap<string, string>): [Documents, Analyses] {
  const documents = createDocuments();
  const analyses = createAnalyses(createReportIndex(), createReadinessBook(), () => 0);
  for (const [uri, text] of texts) {
    documents.open({ uri, languageId: 'gongkai', version: 1, text });
    analyses.of(documentOf(documents, uri), CIRCUMSTANCES);
  }
  return [documents, analyses];
}

/** What the client would be told of a document, once all that is open has been read. */
function said(documents: Documents, analyses: Analyses, uri: string): unknown {
  for (const each of documents.all()) analyses.of(each, CIRCUMSTANCES);
  const document = documentOf(documents, uri);
  const analysis = analyses.of(document, CIRCUMSTANCES);
  ensure(analysis !== null, 'a document of the language gongkai is read');
  if (analysis === null) return null;
  const { snapshot, lines } = analysis;
  ensureSame(lines, lineStartsOf(document.getText()), 'the lines are those of the text');
  return [
    diagnosticsOf(uri, snapshot, lines, PRESENTATION),
    symbolsOf(analysis, 'zh'),
    foldingsOf(analysis),
    snapshot.reports.map(({ start, report }) => [start, report]),
  ];
}

/** An edit as a client sends it, now and then with positions beyond the ends. */
function anyChange(before: string, random: Random) {
  if (random.chance(0.05)) {
    const text = fewLines(random);
    return { change: { text }, after: text };
  }
  // A client's own document tells what its edit means, as an editor's does.
  const document = TextDocument.create('a:b', 'gongkai', 0, before);
  const start = random.below(before.length + 1);
  const end = Math.min(before.length, start + random.below(random.chance(0.8) ? 4 : 400));
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  if (end === before.length && random.chance(0.3))
    range.end = { line: range.end.line + 9, character: 7 };
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const text = random.chance(0.3) ? '' : anyPiece(random);
  return { change: { range, text }, after: applyEdits(before, [{ span, text }]) };
}

function documentOf(documents: Documents, uri: string): TextDocument {
  const document = documents.get(uri);
  if (document === null) throw new Error(`${uri} is not open`);
  return document;
}
