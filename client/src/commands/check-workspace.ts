import { ConfigurationTarget, commands, l10n, window, workspace } from 'vscode';

/** Has all reports of the workspace checked from now on, open or not, and shows the problems. */
export async function checkWorkspace(): Promise<void> {
  if (workspace.workspaceFolders === undefined) {
    await window.showInformationMessage(l10n.t('Open the folder that holds the reports first.'));
    return;
  }
  const settings = workspace.getConfiguration('gongkai');
  await settings.update('check.scope', 'workspace', ConfigurationTarget.Workspace);
  await commands.executeCommand('workbench.actions.view.problems');
}
