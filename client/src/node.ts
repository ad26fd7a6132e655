import type { ExtensionContext } from 'vscode';
import { type Gongkai, startExtension } from './extension.ts';
import { registerTasks } from './node/tasks.ts';
import type { Library } from './service/library.ts';

let extension: Gongkai | null = null;

/** Called by VS Code: the language server runs in a process of its own. */
export function activate(context: ExtensionContext): Gongkai {
  const server = context.asAbsolutePath('dist/server.js');
  extension = startExtension(context, () => load(server));
  context.subscriptions.push(registerTasks(context.asAbsolutePath('dist/cli.js')));
  return extension;
}

/** Called by VS Code at the end; waits until the server has ended. */
export async function deactivate(): Promise<void> {
  await extension?.service.stop();
  extension = null;
}

/** @param module path of the server's bundle. */
async function load(module: string): Promise<Library> {
  const { LanguageClient, TransportKind, ...values } = await import('vscode-languageclient/node');
  return {
    ...values,
    connect(options) {
      const server = { module, transport: TransportKind.ipc };
      const client = new LanguageClient('gongkai', 'Gongkai', server, options);
      return { client, kill: () => void client.serverProcess?.kill('SIGKILL') };
    },
  };
}
