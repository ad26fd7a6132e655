import { l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CONFIGURATION_FILE,
  CONFIGURE,
  type ConfigurationWriting,
  type ConfigureParams,
  type FindingArgument,
  RULE_SETTINGS,
  type RuleArgument,
} from '../../../server/src/lsp/messages.ts';
import type { Service } from '../service/service.ts';
import { openConfiguration } from './open-configuration.ts';

/** Writes into the configuration that a finding is ignored, after asking why if no reason is given. */
export async function ignoreFinding(service: Service, finding: FindingArgument): Promise<void> {
  const reason = (finding.reason ?? (await askForReason())).trim();
  if (reason !== '') await write(service, { ...finding, kind: 'ignore', reason });
}

/** Empty when nobody gives one. */
async function askForReason(): Promise<string> {
  const reason = await window.showInputBox({
    title: l10n.t('Ignore This Place'),
    prompt: l10n.t('Why is it right as it stands? The reason is kept in {0}.', CONFIGURATION_FILE),
    validateInput: (text) => (text.trim() === '' ? l10n.t('Give a reason.') : undefined),
    ignoreFocusOut: true,
  });
  return reason ?? '';
}

/** Sets a rule in the configuration, after asking for its level if none is given. */
export async function setRule(
  service: Service,
  { uri, rule, setting: given }: RuleArgument,
): Promise<void> {
  const setting = given ?? (await askForSetting(rule));
  if (setting !== null) await write(service, { kind: 'setting', uri, rule, setting });
}

type Setting = NonNullable<RuleArgument['setting']>;

async function askForSetting(rule: string): Promise<Setting | null> {
  const items = RULE_SETTINGS.map((setting) => ({
    label: labelOf(setting),
    description: setting,
    setting,
  }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('Level of {0}', rule) });
  return chosen?.setting ?? null;
}

function labelOf(setting: Setting): string {
  switch (setting) {
    case 'off':
      return l10n.t('Off');
    case 'error':
      return l10n.t('Error');
    case 'warning':
      return l10n.t('Warning');
    case 'information':
      return l10n.t('Information');
    case 'hint':
      return l10n.t('Hint');
  }
}

/** An edit is refused while the editor reads a file anew that has changed on the disk. */
const ATTEMPTS = 3;

/** The server works out the edit; it is applied, and saved, so that it holds at once. */
async function write(service: Service, params: ConfigureParams): Promise<void> {
  const client = await service.start();
  if (client === null) return;
  await saveConfigurations();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const writing = await client.sendRequest<ConfigurationWriting | null>(CONFIGURE, params);
    if (writing === null) return tellMistakes();
    const uri = Uri.parse(writing.uri);
    const applied = await workspace.applyEdit(await editOf(client, uri, writing));
    if (applied && (await isSaved(uri))) return;
    // A second edit on top of one that is not saved would come too much.
    if (applied) break;
  }
  await window.showErrorMessage(l10n.t('{0} could not be written.', CONFIGURATION_FILE));
}

async function tellMistakes(): Promise<void> {
  await openConfiguration();
  await window.showErrorMessage(
    l10n.t('Nothing was written: {0} has mistakes. Correct them first.', CONFIGURATION_FILE),
  );
}

async function isSaved(uri: Uri): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  return document.isDirty ? document.save() : true;
}

/** The server reads what is on the disk, so that is what has to be up to date. */
async function saveConfigurations(): Promise<void> {
  const changed = workspace.textDocuments.filter(
    ({ uri, isDirty }) => isDirty && uri.path.endsWith(`/${CONFIGURATION_FILE}`),
  );
  for (const document of changed) await document.save();
}

async function editOf(
  client: BaseLanguageClient,
  uri: Uri,
  { created, edits }: ConfigurationWriting,
): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  if (created === null) {
    edit.set(uri, await client.protocol2CodeConverter.asTextEdits([...edits]));
  } else edit.createFile(uri, { contents: new TextEncoder().encode(created) });
  return edit;
}
