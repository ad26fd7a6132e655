import { Disposable, l10n, type TextDocument, type Uri, window, workspace } from 'vscode';
import {
  type DocumentStatus,
  isNamedReport,
  type OversizeStatus,
  type ReadinessNews,
  STATUS,
} from '../../../server/src/lsp/messages.ts';
import { isReportDocument } from '../language.ts';
import type { Service } from '../service/service.ts';
import { type StatusEntry, statusEntries } from './entries.ts';
import { createStatusItems } from './items.ts';

type AnyStatus = DocumentStatus | OversizeStatus;

/** Keeps the language status of the active report up to date. */
export interface Status extends Disposable {
  /** What it shows now. */
  entries(): readonly StatusEntry[];
  /** To be called when the server has checked a document. */
  analysed(uri: Uri): void;
  /** To be called when anything else that it shows has changed. */
  update(): void;
}

/**
 * @param readiness what is known of the workspace's reports; null when nothing is.
 * @param fail takes what goes wrong while the server is asked.
 */
export function startStatus(
  service: Service,
  readiness: () => ReadinessNews | null,
  fail: (error: unknown) => void,
): Status {
  const items = createStatusItems(l10n.t('Annual report'));
  let entries: readonly StatusEntry[] = [];

  const show = (document: TextDocument | null, status: AnyStatus | null) => {
    const byContent = document !== null && !isNamedReport(document.uri.path);
    entries = statusEntries({
      service: service.state(),
      document: status,
      readiness: readiness(),
      byContent,
    });
    items.show(entries);
  };
  let questions = 0;
  const update = async () => {
    questions++;
    const mine = questions;
    const document = activeReport();
    const status = document === null ? null : await ask(service, document);
    // While the answer was under way, something may have changed, and a newer question was asked.
    if (mine === questions) show(document, status);
  };
  const updateSoon = () => void update().catch(fail);

  updateSoon();
  const listeners = [
    window.onDidChangeActiveTextEditor(updateSoon),
    workspace.onDidOpenTextDocument(updateSoon),
    service.onDidChangeState(updateSoon),
  ];
  return {
    entries: () => entries,
    analysed(uri) {
      if (activeReport()?.uri.toString() === uri.toString()) updateSoon();
    },
    update: updateSoon,
    dispose: () => Disposable.from(items, ...listeners).dispose(),
  };
}

function activeReport(): TextDocument | null {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isReportDocument(document) ? document : null;
}

async function ask(service: Service, document: TextDocument): Promise<AnyStatus | null> {
  const client = service.client();
  if (client === null) return null;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return client.sendRequest<AnyStatus | null>(STATUS, { textDocument: { uri } });
}
