import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { type OutlineItem, outline } from '../core/features/outline.ts';
import { literalLabel } from '../core/text/literal.ts';
import type { Locale } from '../core/text/localized.ts';
import type { Analysis } from './analyses.ts';
import { rangesOf, type ToRange } from './convert.ts';
import { SymbolKind } from './protocol.ts';

/** The outline of every report in a document, one root for each. */
export function symbolsOf({ snapshot, lines }: Analysis, locale: Locale): DocumentSymbol[] {
  return snapshot.reports.map(({ start, report }) =>
    symbolOf(outline(report), rangesOf(lines, start), locale),
  );
}

/** The same in the protocol's older form, for clients that know no hierarchy. */
export function flatSymbols(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    {
      name,
      kind,
      location: { uri, range },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...flatSymbols(children, uri, name),
  ]);
}

function symbolOf(item: OutlineItem, toRange: ToRange, locale: Locale): DocumentSymbol {
  return {
    name: literalLabel(item.name),
    ...(item.detail === null ? {} : { detail: literalLabel(item.detail[locale]) }),
    kind: kindOf(item.kind),
    range: toRange(item.span),
    selectionRange: toRange(item.selection),
    children: item.children.map((child) => symbolOf(child, toRange, locale)),
  };
}

function kindOf(kind: OutlineItem['kind']): SymbolKind {
  switch (kind) {
    case 'report':
      return SymbolKind.File;
    case 'part':
      return SymbolKind.Namespace;
    case 'heading':
      return SymbolKind.String;
    case 'table':
      return SymbolKind.Array;
  }
}
