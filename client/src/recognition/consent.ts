import { ConfigurationTarget, l10n, type TextDocument, window, workspace } from 'vscode';
import { literalMessage } from '../../../server/src/lsp/messages.ts';

/** When a document that looks like a report is taken for one. */
export type RecogniseSetting = 'always' | 'ask' | 'never';

/** The setting that governs a document. */
export function recogniseSetting(): RecogniseSetting {
  const value = workspace.getConfiguration('gongkai').get('recognise');
  return value === 'ask' || value === 'never' ? value : 'always';
}

/** The user's answer; null when the question was closed without one. */
export async function askWhetherReport({ uri }: TextDocument): Promise<boolean | null> {
  const yes = l10n.t('Check as a report');
  const no = l10n.t('Not this file');
  const never = l10n.t('Never ask');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const question = l10n.t('{0} looks like an annual report on information disclosure.', name);
  const answer = await window.showInformationMessage(literalMessage(question), yes, no, never);
  if (answer === never) {
    const settings = workspace.getConfiguration('gongkai');
    await settings.update('recognise', 'never', ConfigurationTarget.Global);
  }
  if (answer === undefined || answer === never) return null;
  return answer === yes;
}
