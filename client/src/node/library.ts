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
      const server = { module, args, options: PROCESS, transport: TransportKind.ipc };
      const client = new LanguageClient('gongkai', 'Gongkai', server, options);
      return { client, kill: () => void client.serverProcess?.kill('SIGKILL') };
    },
  };
}

/**
 * Each key leaves garbage. By itself the engine lets 16 MB of it gather before it collects, in newer
 * versions 32, and keeps twice as much memory for that; 4 MB cost no more time. It can be told so only
 * when the process starts.
 */
const PROCESS = { execArgv: ['--max-semi-space-size=4'] };
