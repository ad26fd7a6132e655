import type { ExtensionContext } from 'vscode';
import { type Gongkai, startExtension } from './extension.ts';
import { registerTasks } from './node/tasks.ts';
import type { Library } from './service/library.ts';

let extension: Gongkai | null = null;

/** Called by VS Code: the language server runs in a process of its own. */
export function activate(context: ExtensionContext): Gongkai {
  extension = startExtension(context, async () => load(context));
  context.subscriptions.push(registerTasks(context.asAbsolutePath('dist/cli.js')));
  return extension;
}

/** Called by VS Code at the end; waits until the server has ended. */
export async function deactivate(): Promise<void> {
  await extension?.service.stop();
  extension = null;
}

function load(context: ExtensionContext): Library {
  const file = context.asAbsolutePath('dist/library.js');
  const { nodeLibrary }: typeof import('./node/library.ts') = require(file);
  const storage = context.globalStorageUri;
  const args = storage.scheme === 'file' ? [`--code-cache=${storage.fsPath}`] : [];
  return nodeLibrary(context.asAbsolutePath('dist/cached.js'), args);
}
