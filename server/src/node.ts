import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { decodeText } from './files/decode.ts';
import { startServer } from './lsp/server.ts';
import { nodeWorkspace } from './node/workspace.ts';

/** The ways in which the library lets a client speak; it reads them from the arguments itself. */
const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/u;

if (process.argv.some((argument) => TRANSPORT.test(argument))) {
  startServer(createConnection(), {
    version,
    workspace: nodeWorkspace,
    decode: decodeText,
    now: () => performance.now(),
  });
  // The library ends the process when its input ends, when the client's process is gone and on
  // `exit`; that an IPC channel has broken it does not notice.
  if (process.channel !== undefined) process.once('disconnect', () => process.exit(1));
} else {
  process.stderr.write('gongkai: 请写明 --stdio 或 --node-ipc / give --stdio or --node-ipc\n');
  process.exitCode = 2;
}
