import { createMessageConnection } from 'vscode-jsonrpc/node';
import { version } from '../../package.json';
import { decodeText } from './files/decode.ts';
import { createConnection } from './lsp/connection.ts';
import { startServer } from './lsp/server.ts';
import { createLife } from './node/life.ts';
import { openTransport, type Transport, transportOf } from './node/transport.ts';
import { nodeWorkspace } from './node/workspace.ts';

const args = process.argv.slice(2);
const transport = transportOf(args);

if (transport === null) {
  process.stderr.write('gongkai: 请写明 --stdio 或 --node-ipc / give --stdio or --node-ipc\n');
  process.exitCode = 2;
} else {
  serve(transport);
}

function serve(asked: Transport): void {
  const life = createLife(args);
  const [reader, writer] = openTransport(asked);
  const connection = createConnection((logger) => {
    const messages = createMessageConnection(reader, writer, logger);
    messages.onClose(life.end);
    return messages;
  }, life);
  startServer(connection, {
    version,
    workspace: nodeWorkspace,
    decode: decodeText,
    now: () => performance.now(),
  });
  if (asked.kind === 'stdio') {
    process.stdin.on('end', life.end);
    // Nothing but the protocol may go to the standard output.
    console.log = console.info = console.debug = console.error;
  }
  // That an IPC channel has broken the library does not notice.
  if (process.channel !== undefined) process.once('disconnect', life.end);
}
