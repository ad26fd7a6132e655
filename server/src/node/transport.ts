import { createConnection, type Socket } from 'node:net';
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
} from 'vscode-jsonrpc/node';
import { createMessageWriter } from './message-writer.ts';

/** A way to speak with a client. */
export type Transport =
  | { readonly kind: 'stdio' | 'node-ipc' }
  | { readonly kind: 'socket'; readonly port: number }
  | { readonly kind: 'pipe'; readonly name: string };

/**
 * The transport that a client asked for, by the arguments that all clients know:
 * `--stdio`, `--node-ipc`, `--socket=PORT`, `--pipe=NAME`, the last two also in two words.
 *
 * @returns the first one that is named; null when none is, or only one without its port or name.
 */
export function transportOf(args: readonly string[]): Transport | null {
  for (const [at, argument] of args.entries()) {
    const [, kind, given] = /^--(stdio|node-ipc|socket|pipe)(?:=(.*))?$/u.exec(argument) ?? [];
    const value = given ?? args[at + 1] ?? '';
    if (kind === 'stdio' || kind === 'node-ipc') return { kind };
    if (kind === 'socket') return /^\d+$/u.test(value) ? { kind, port: Number(value) } : null;
    if (kind === 'pipe') return value === '' ? null : { kind, name: value };
  }
  return null;
}

export function openTransport(transport: Transport): readonly [MessageReader, MessageWriter] {
  switch (transport.kind) {
    case 'stdio':
      return [new StreamMessageReader(process.stdin), createMessageWriter(process.stdout)];
    case 'node-ipc':
      return [new IPCMessageReader(process), new IPCMessageWriter(process)];
    case 'socket':
      return through(createConnection(transport.port, '127.0.0.1'));
    case 'pipe':
      return through(createConnection(transport.name));
  }
}

function through(socket: Socket): readonly [MessageReader, MessageWriter] {
  return [new StreamMessageReader(socket), createMessageWriter(socket)];
}
