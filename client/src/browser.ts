/// <reference lib="webworker" />
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Gongkai, startExtension } from './extension.ts';

let extension: Gongkai | null = null;

/** Called by VS Code on a web page: the language server runs in a web worker. */
export function activate(context: ExtensionContext): Gongkai {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  extension = startExtension(context, (options) => {
    const worker = new Worker(script);
    const client = new LanguageClient('gongkai', 'Gongkai', worker, options);
    return { client, kill: () => worker.terminate() };
  });
  return extension;
}

/** Called by VS Code at the end; waits until the server has ended. */
export async function deactivate(): Promise<void> {
  await extension?.service.stop();
  extension = null;
}
