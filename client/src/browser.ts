/// <reference lib="webworker" />
import { type ExtensionContext, Uri } from 'vscode';
import { type Gongkai, startExtension } from './extension.ts';
import type { Library } from './service/library.ts';

let extension: Gongkai | null = null;

/** Called by VS Code on a web page: the language server runs in a web worker. */
export function activate(context: ExtensionContext): Gongkai {
  const server = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  extension = startExtension(context, () => load(server));
  return extension;
}

/** Called by VS Code at the end; waits until the server has ended. */
export async function deactivate(): Promise<void> {
  await extension?.service.stop();
  extension = null;
}

/** @param script address of the server's bundle. */
async function load(script: string): Promise<Library> {
  const { LanguageClient, ...values } = await import('vscode-languageclient/browser');
  return {
    ...values,
    connect(options) {
      const worker = new Worker(script);
      const client = new LanguageClient('gongkai', 'Gongkai', worker, options);
      return { client, kill: () => worker.terminate() };
    },
  };
}
