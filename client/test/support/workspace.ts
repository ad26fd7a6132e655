import { FileType, Uri, workspace } from 'vscode';

/** The only folder of the workspace. */
export function workspaceFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The workspace has no folder.');
  return folder.uri;
}

/** A file at the top of the workspace; throws when it is not there. */
export async function fileNamed(name: string): Promise<Uri> {
  const uri = Uri.joinPath(workspaceFolder(), name);
  await workspace.fs.stat(uri);
  return uri;
}

/** The files of one folder of the workspace, by name. */
export async function filesIn(folder: string): Promise<readonly Uri[]> {
  const parent = Uri.joinPath(workspaceFolder(), folder);
  const entries = await workspace.fs.readDirectory(parent);
  return entries
    .filter(([, type]) => type === FileType.File)
    .map(([name]) => Uri.joinPath(parent, name));
}
