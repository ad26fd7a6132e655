import { FileSystemError, FileType, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { CONFIGURATION_FILE } from '../../../server/src/lsp/messages.ts';

/** What a new configuration file holds: everything at its default. */
const EMPTY = `${JSON.stringify({ rules: {}, ignore: [] }, null, 2)}\n`;

/**
 * Shows the configuration file that governs the active document, or makes one in its workspace
 * folder when there is none.
 */
export async function openConfiguration(): Promise<void> {
  const active = window.activeTextEditor?.document.uri;
  const folder =
    (active === undefined ? undefined : workspace.getWorkspaceFolder(active)) ??
    workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    await window.showInformationMessage(
      l10n.t('Open a folder first: the configuration file {0} belongs in it.', CONFIGURATION_FILE),
    );
    return;
  }
  const uri = await findOrMake(folder.uri, active ?? null);
  await window.showTextDocument(uri);
}

async function findOrMake(root: Uri, active: Uri | null): Promise<Uri> {
  for (const folder of foldersBetween(root, active)) {
    const uri = Uri.joinPath(folder, CONFIGURATION_FILE);
    if (await isFile(uri)) return uri;
  }
  const uri = Uri.joinPath(root, CONFIGURATION_FILE);
  const edit = new WorkspaceEdit();
  // Somebody may have made one meanwhile, which is then the one that is shown.
  edit.createFile(uri, { contents: new TextEncoder().encode(EMPTY), ignoreIfExists: true });
  await workspace.applyEdit(edit);
  return uri;
}

/** From the folder of a file up to the workspace's; only the latter for a file elsewhere. */
function foldersBetween(root: Uri, file: Uri | null): Uri[] {
  if (file === null || !file.path.startsWith(`${root.path}/`)) return [root];
  const folders: Uri[] = [];
  let folder = Uri.joinPath(file, '..');
  for (; folder.path.length > root.path.length; folder = Uri.joinPath(folder, '..')) {
    folders.push(folder);
  }
  return [...folders, root];
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    const { type } = await workspace.fs.stat(uri);
    return (type & FileType.File) !== 0;
  } catch (error) {
    // What cannot be reached may well be there, and must not be made anew.
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
