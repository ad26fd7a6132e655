import type { CodeLens, Command } from 'vscode-languageserver';
import { type TableLens, tableLenses } from '../core/features/table-lenses.ts';
import { type YearLens, yearLenses } from '../core/features/year-lenses.ts';
import { literalLabel, literalText } from '../core/text/literal.ts';
import type { Locale } from '../core/text/localized.ts';
import type { ClientFeatures } from './client.ts';
import { rangesOf } from './convert.ts';
import type { Host } from './host.ts';
import {
  type PlaceArgument,
  RECALCULATE,
  SHOW_FAILURE,
  SHOW_PLACE,
  type TableArgument,
} from './messages.ts';
import { analysisAt } from './session.ts';

/** Answers `textDocument/codeLens`; null for a document without reports. */
export async function codeLensesOf({ session }: Host, uri: string): Promise<CodeLens[] | null> {
  const analysis = await analysisAt(session, uri);
  if (analysis === null) return null;
  const { locale, codeLenses } = await session.settings;
  if (!codeLenses) return [];
  return analysis.snapshot.reports.flatMap(({ start, report }, at) => {
    const toRange = rangesOf(analysis.lines, start);
    const ofTables = tableLenses(report).flatMap((lens) => {
      const range = toRange({ start: lens.offset, end: lens.offset });
      const { table, title, tooltip } = lens;
      const argument: TableArgument = { uri, position: range.start, table };
      const command = commandOf(lens, session.client);
      if (command === null) return [];
      const more = tooltip === null ? {} : { tooltip: literalText(tooltip[locale]) };
      const said = { title: literalLabel(title[locale]), ...more, command, arguments: [argument] };
      return [{ range, command: said }];
    });
    const ofYears = yearLenses(report, analysis.neighbours[at]).map((lens): CodeLens => {
      const range = toRange({ start: lens.offset, end: lens.offset });
      return { range, command: yearCommand(lens, session.client, locale) };
    });
    return [...ofTables, ...ofYears];
  });
}

/** Leads into the other year's file, where the client shows places. */
function yearCommand(
  { title, file, range }: YearLens,
  { showsDocuments }: ClientFeatures,
  locale: Locale,
): Command {
  const argument: PlaceArgument = { uri: file, range };
  return showsDocuments
    ? { title: literalLabel(title[locale]), command: SHOW_PLACE, arguments: [argument] }
    : { title: literalLabel(title[locale]), command: '' };
}

/** Empty for a line that only informs; null for an offer that this client could not take up. */
function commandOf(
  { click }: TableLens,
  { appliesEdits, showsDocuments }: ClientFeatures,
): Command['command'] | null {
  switch (click?.kind) {
    case 'recalculate':
      return appliesEdits ? RECALCULATE : null;
    case 'show':
      return showsDocuments ? SHOW_FAILURE : '';
    case undefined:
      return '';
  }
}
