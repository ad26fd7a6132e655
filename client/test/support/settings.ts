import { ConfigurationTarget, workspace } from 'vscode';

/** Sets a setting of the extension for the workspace; undefined takes it back. */
export async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('gongkai').update(name, value, ConfigurationTarget.Workspace);
}
