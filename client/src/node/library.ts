import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import type { Library } from '../service/library.ts';

/**
 * The client library for a server in a process of its own. It is a bundle of its own: whatever stands
 * in the extension's first file is compiled in every window with some text in it.
 *
 * @param module path of the bundle that starts the server.
 * @param args where that may keep what V8 has compiled of the server; empty for nowhere.
 */
export function nodeLibrary(module: string, args: string[]): Library {
  return {
    CloseAction,
    ErrorAction,
    State,
    connect(options) {
      const server = { module, args, transport: TransportKind.ipc };
      const client = new LanguageClient('gongkai', 'Gongkai', server, options);
      return { client, kill: () => void client.serverProcess?.kill('SIGKILL') };
    },
  };
}
