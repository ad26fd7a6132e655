import type { ConfigurationChange } from '../config/change.ts';
import { configurationEdits, newConfiguration } from '../config/edit.ts';
import { CONFIGURATION_FILE } from '../config/file-name.ts';
import { isRuleSetting } from '../config/setting.ts';
import { lineStartsOf } from '../core/text/lines.ts';
import { rangesOf } from './convert.ts';
import type { Host } from './host.ts';
import type { ConfigurationWriting, ConfigureParams } from './messages.ts';
import { readAnything } from './parameters.ts';
import { circumstancesOf, type Session } from './session.ts';
import { folderOf, pathWithin } from './uri.ts';

/** Answers `gongkai/configure`. */
export async function configure(
  { session }: Host,
  params: ConfigureParams,
): Promise<ConfigurationWriting | null> {
  const folder = await configurationFolder(session, params.uri);
  return folder === null ? null : configurationWriting(session, folder, changeOf(params, folder));
}

/** What writes a change into the configuration of a folder; null where it has mistakes. */
export async function configurationWriting(
  { documents, projects }: Session,
  folder: string,
  change: ConfigurationChange,
): Promise<ConfigurationWriting | null> {
  const uri = `${folder}/${CONFIGURATION_FILE}`;
  const text = documents.get(uri)?.getText() ?? (await projects.textOf(uri));
  if (text === null) return { uri, created: newConfiguration(change), edits: [] };
  const edits = configurationEdits(text, change);
  if (edits === null) return null;
  const toRange = rangesOf(lineStartsOf(text), 0);
  return {
    uri,
    created: null,
    edits: edits.map(({ span, text: newText }) => ({ range: toRange(span), newText })),
  };
}

/**
 * The folder whose configuration governs a document: the nearest one that has any, else the open
 * folder around the document, else its own. Null for a document outside all folders (untitled:) while
 * none is open.
 */
export async function configurationFolder(session: Session, uri: string): Promise<string | null> {
  const { project, base } = await circumstancesOf(session, uri);
  return project?.folder ?? base ?? folderOf(uri) ?? session.folders[0] ?? null;
}

/** What a client sends to be written. */
export function readConfigure(params: unknown): ConfigureParams | null {
  const { kind, uri, rule, cell, value, reason, setting } = readAnything(params);
  if (typeof uri !== 'string' || typeof rule !== 'string') return null;
  if (kind === 'setting') return isRuleSetting(setting) ? { kind, uri, rule, setting } : null;
  const valid =
    kind === 'ignore' &&
    typeof cell === 'string' &&
    typeof value === 'string' &&
    typeof reason === 'string';
  return valid ? { kind, uri, rule, cell, value, reason } : null;
}

function changeOf(params: ConfigureParams, folder: string): ConfigurationChange {
  switch (params.kind) {
    case 'setting':
      return params;
    case 'ignore': {
      const { uri, rule, cell, value, reason } = params;
      const file = pathWithin(folder, uri);
      return { kind: 'ignore', ignore: { rule, file, cell, value, reason } };
    }
  }
}
