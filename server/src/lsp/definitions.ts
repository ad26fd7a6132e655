import type { Location, LocationLink, WorkspaceSymbol } from 'vscode-languageserver';
import { definition, type Origin } from '../core/features/definition.ts';
import { references } from '../core/features/references.ts';
import { workspaceSymbols } from '../core/features/workspace-symbols.ts';
import { literalLabel } from '../core/text/literal.ts';
import type { ToRange } from './convert.ts';
import type { Host } from './host.ts';
import type { PositionParameters, ReferenceParameters } from './parameters.ts';
import { SymbolKind } from './protocol.ts';
import { reportAt } from './report-at.ts';
import { analysisAt } from './session.ts';

/** Answers `textDocument/definition`: from prose to cells, from one year's 结转 to the other's. */
export async function definitionAt(
  { session }: Host,
  { uri, position }: PositionParameters,
): Promise<LocationLink[] | Location[] | null> {
  const analysis = await analysisAt(session, uri);
  const at = analysis && reportAt(analysis, position);
  if (at === null) return null;
  const found = definition(at.report.report, at.offset, at.neighbours);
  if (found === null) return null;
  const locations = found.origins.map((origin) => locationOf(uri, origin, at.toRange));
  if (!session.client.definitionLinks) return locations;
  const originSelectionRange = at.toRange(found.span);
  return locations.map(({ uri: targetUri, range }) => ({
    originSelectionRange,
    targetUri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

/** Answers `textDocument/references`: the prose and the totals that use a cell's figure. */
export async function referencesAt(
  { session }: Host,
  { uri, position, includesDeclaration }: ReferenceParameters,
): Promise<Location[] | null> {
  const analysis = await analysisAt(session, uri);
  const at = analysis && reportAt(analysis, position);
  if (at === null) return null;
  const spans = references(at.report.report, at.offset, includesDeclaration);
  return spans?.map((span) => ({ uri, range: at.toRange(span) })) ?? null;
}

/** Answers `workspace/symbol` out of what is known of the workspace's reports. */
export async function symbolsNamed({ session }: Host, query: string): Promise<WorkspaceSymbol[]> {
  // What is open counts as it is now, whether anyone has asked about it before or not.
  const settings = await session.settings;
  for (const document of session.documents.all()) session.analyses.read(document, settings);
  return workspaceSymbols(session.index.all(), query).map(
    ({ kind, name, container, file, range }) => ({
      name: literalLabel(name),
      kind: kind === 'report' ? SymbolKind.File : SymbolKind.Namespace,
      location: { uri: file, range },
      ...(container === '' ? {} : { containerName: literalLabel(container) }),
    }),
  );
}

function locationOf(uri: string, origin: Origin, toRange: ToRange): Location {
  return origin.kind === 'here'
    ? { uri, range: toRange(origin.span) }
    : { uri: origin.file, range: origin.range };
}
