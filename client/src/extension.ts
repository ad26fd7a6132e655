import { commands, type ExtensionContext, l10n, window, workspace } from 'vscode';
import { CONFIGURATION_FILE, IS_REPORT, literalMessage } from '../../server/src/lsp/messages.ts';
import { registerCommands } from './commands/commands.ts';
import { isReportDocument } from './language.ts';
import { offerPasting } from './paste/paste.ts';
import { type ReadinessView, startReadiness } from './readiness/readiness.ts';
import { createChoices } from './recognition/choices.ts';
import { startRecognition } from './recognition/recognition.ts';
import { announce } from './service/capabilities.ts';
import { createCollections } from './service/collections.ts';
import { shareFiles } from './service/files.ts';
import type { LoadLibrary } from './service/library.ts';
import { clientOptions } from './service/options.ts';
import { createService, type Service } from './service/service.ts';
import type { StatusEntry } from './status/entries.ts';
import { startStatus } from './status/status.ts';

/** What `activate` gives to other extensions; the tests use it. */
export interface Gongkai {
  readonly service: Service;
  readonly readiness: ReadinessView;
  /** What the language status of the active document shows. */
  status(): readonly StatusEntry[];
  /** What the user was last told of the service; null when there was no trouble. */
  trouble(): string | null;
}

/** The extension in either host; the library is all in which the two differ. */
export function startExtension(context: ExtensionContext, load: LoadLibrary): Gongkai {
  const log = window.createOutputChannel('Gongkai', { log: true });
  const fail = (error: unknown) => log.error(error instanceof Error ? error : String(error));
  let trouble: string | null = null;

  const collections = createCollections();
  const service = createService({
    load,
    client: clientOptions(log, collections.provider, (uri) => status.analysed(uri)),
    prepare(client) {
      shareFiles(client, log);
      announce(client, { gongkaiCommands: true, gongkaiReadiness: true });
      readiness.listen(client);
    },
    log,
    tell(message) {
      trouble = message;
      tell(message).catch(fail);
    },
  });
  const readiness = startReadiness(service, () => status.update(), fail);
  const status = startStatus(service, readiness.news, fail);
  const isReport = async (text: string) => {
    const client = await service.start();
    return client !== null && (await client.sendRequest<boolean>(IS_REPORT, { text }));
  };
  const recognition = startRecognition(createChoices(context.workspaceState, fail), isReport, fail);

  context.subscriptions.push(
    log,
    collections.keeper,
    readiness,
    status,
    recognition,
    offerPasting(service),
    registerCommands({ service, recognition, log }),
    workspace.onDidOpenTextDocument((document) => {
      if (isReportDocument(document)) serve(service).catch(fail);
    }),
    workspace.onDidChangeConfiguration((change) => {
      // VS Code asks for outline and folding once for each version of a text: with the same server,
      // what was too large so far would stay without them until somebody types.
      if (!change.affectsConfiguration('gongkai.maxDocumentSize')) return;
      if (service.client() !== null) service.restart().catch(fail);
    }),
  );
  startIfNeeded(service).catch(fail);
  return { service, readiness, status: status.entries, trouble: () => trouble };
}

/** A window without anything for the server to do gets no server. */
async function startIfNeeded(service: Service): Promise<void> {
  if (workspace.textDocuments.some(isReportDocument)) return serve(service);
  const needed =
    workspace.getConfiguration('gongkai').get('check.scope') === 'workspace' ||
    (await workspace.findFiles(`**/{${CONFIGURATION_FILE},*.gongkai}`, undefined, 1)).length > 0;
  if (needed) await service.start();
}

/** A report is open: the first step of the walkthrough is done, and there is something to check. */
async function serve(service: Service): Promise<void> {
  await Promise.all([
    commands.executeCommand('setContext', 'gongkai.reportOpened', true),
    service.start(),
  ]);
}

/** Tells of trouble with the service, with what can be done about it. */
async function tell(trouble: string): Promise<void> {
  const log = l10n.t('Show Log');
  const restart = l10n.t('Restart');
  const answer = await window.showErrorMessage(literalMessage(trouble), log, restart);
  if (answer === log) await commands.executeCommand('gongkai.showOutput');
  if (answer === restart) await commands.executeCommand('gongkai.restart');
}
