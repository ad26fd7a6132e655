import type { ExecuteCommandOptions } from 'vscode-languageserver';
import { recalculateOffer } from '../core/features/recalculate-offer.ts';
import { tableLenses } from '../core/features/table-lenses.ts';
import { tablesOf } from '../core/rules/helpers/cell-walk.ts';
import type { Localized } from '../core/text/localized.ts';
import type { ClientFeatures } from './client.ts';
import type { Host } from './host.ts';
import {
  type PlaceArgument,
  RECALCULATE,
  SHOW_FAILURE,
  SHOW_PLACE,
  type TableArgument,
} from './messages.ts';
import { readAnything, readPosition, readRange } from './parameters.ts';
import { ErrorCodes, MessageType, ResponseError } from './protocol.ts';
import { reportAt } from './report-at.ts';
import { analysisAt } from './session.ts';
import { workspaceEdit } from './workspace-edits.ts';

/** The commands that the server carries out itself, as far as the client helps it; null for none. */
export function commandOptions(client: ClientFeatures): ExecuteCommandOptions | null {
  const { appliesEdits, showsDocuments } = client;
  const commands = [
    ...(appliesEdits ? [RECALCULATE] : []),
    ...(showsDocuments ? [SHOW_FAILURE, SHOW_PLACE] : []),
  ];
  return commands.length === 0 ? null : { commands };
}

/** A command of the server with its argument. */
export type ServerCommand =
  | {
      readonly command: typeof RECALCULATE | typeof SHOW_FAILURE;
      readonly argument: TableArgument;
    }
  | { readonly command: typeof SHOW_PLACE; readonly argument: PlaceArgument };

export function readCommand(params: unknown): ServerCommand | null {
  const { command, arguments: given } = readAnything(params);
  const argument: unknown = Array.isArray(given) ? given[0] : null;
  const { uri, table = null } = readAnything(argument);
  if (command === SHOW_PLACE) {
    const place = readRange({ ...readAnything(argument), textDocument: { uri } });
    const [range] = place?.ranges ?? [];
    return place === null || range === undefined
      ? null
      : { command, argument: { uri: place.uri, range } };
  }
  const at = readPosition({ ...readAnything(argument), textDocument: { uri } });
  if (command !== RECALCULATE && command !== SHOW_FAILURE) return null;
  if (at === null || (table !== null && typeof table !== 'string')) return null;
  return { command, argument: { ...at, table } };
}

/** Answers `workspace/executeCommand`. Always null: what there is to see shows in the document. */
export async function executeCommand(host: Host, asked: ServerCommand): Promise<null> {
  // A client that cannot do what the command asks of it would never answer.
  const offered = commandOptions(host.session.client)?.commands ?? [];
  if (!offered.includes(asked.command)) {
    const message = `${asked.command} was not offered to this client.`;
    throw new ResponseError(ErrorCodes.InvalidRequest, message);
  }
  switch (asked.command) {
    case RECALCULATE:
      await recalculateTables(host, asked.argument);
      break;
    case SHOW_FAILURE:
      await showFailure(host, asked.argument);
      break;
    case SHOW_PLACE:
      await showPlace(host, asked.argument);
      break;
  }
  return null;
}

async function recalculateTables(host: Host, argument: TableArgument): Promise<void> {
  const { session, connection } = host;
  const { uri, position, table } = argument;
  const analysis = await analysisAt(session, uri);
  const version = session.documents.get(uri)?.version;
  const at = analysis && reportAt(analysis, position);
  if (at === null || version === undefined) return tell(host, MessageType.Info, NO_REPORT);
  const { report } = at.report;
  const tables = tablesOf(report).filter(({ id }) => table === null || id === table);
  const offer = recalculateOffer([{ start: 0, report, tables }]);
  if (offer === null) return tell(host, MessageType.Info, NOTHING_TO_DO);
  const edits = offer.edits.map(({ span, text }) => ({ range: at.toRange(span), newText: text }));
  const { locale } = await session.settings;
  const edit = workspaceEdit(uri, version, edits, session.client);
  const { applied } = await connection.workspace.applyEdit({ label: LABEL[locale], edit });
  if (!applied) await tell(host, MessageType.Warning, NOT_APPLIED);
}

async function showFailure(
  { session, connection }: Host,
  { uri, position, table }: TableArgument,
): Promise<void> {
  const analysis = await analysisAt(session, uri);
  const at = analysis && reportAt(analysis, position);
  const lenses = at === null ? [] : tableLenses(at.report.report);
  const click = lenses.find((each) => each.table === table && each.click?.kind === 'show')?.click;
  if (at === null || click?.kind !== 'show') return;
  const selection = at.toRange(click.span);
  await connection.window.showDocument({ uri, takeFocus: true, selection });
}

async function showPlace({ connection }: Host, { uri, range }: PlaceArgument): Promise<void> {
  await connection.window.showDocument({ uri, takeFocus: true, selection: range });
}

/** Says something that nobody has to answer. */
async function tell(
  { session, connection }: Host,
  type: MessageType,
  message: Localized,
): Promise<void> {
  const { locale } = await session.settings;
  await connection.sendNotification('window/showMessage', { type, message: message[locale] });
}

const LABEL: Localized = { zh: '重新计算合计', en: 'Recalculate the totals' };

const NO_REPORT: Localized = {
  zh: '这个文件里没有年报，没有可以重新计算的合计。',
  en: 'This file holds no report, so there are no totals to recalculate.',
};

const NOTHING_TO_DO: Localized = {
  zh: '各处合计都等于各项之和，或者各项不全、无法计算，没有改动。',
  en: 'Every total equals its parts, or its parts are incomplete: nothing was changed.',
};

const NOT_APPLIED: Localized = {
  zh: '文字刚刚有改动，合计没有重新计算，请再试一次。',
  en: 'The text has just changed, so the totals were not recalculated. Please try again.',
};
