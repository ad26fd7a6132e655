import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** An answer or a message of the server, as it stands in its stream. */
export interface RawMessage {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The bundled server behind its bare streams: whatever is sent is sent to the byte. */
export interface RawServer {
  readonly process: ChildProcess;
  /** Everything that the server has said so far. */
  readonly received: readonly RawMessage[];
  /** Its standard error output. */
  stderr(): string;
  send(bytes: string | Uint8Array): void;
  /** Sends a message with the header that belongs to it. */
  say(message: unknown): void;
  /** The first message, said already or not, that a condition holds for. */
  until(holds: (message: RawMessage) => boolean): Promise<RawMessage>;
  /** Ends the input; how the process ends then. Null when it was killed. */
  end(): Promise<number | null>;
}

/** Starts the bundle, which `npm run build` makes. */
export function startRawServer(): RawServer {
  const child = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], { stdio: 'pipe' });
  const received: RawMessage[] = [];
  const waiting = new Set<() => void>();
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  // A server that has ended takes nothing more.
  child.stdin.on('error', () => undefined);
  const wake = () => {
    for (const each of waiting) each();
  };
  child.once('exit', wake);
  readMessages(child.stdout, (message) => {
    received.push(message);
    wake();
  });
  const server: RawServer = {
    process: child,
    received,
    stderr: () => errors,
    send: (bytes) => void child.stdin.write(bytes),
    say: (message) => server.send(framed(message)),
    until: (holds) =>
      new Promise((give, fail) => {
        const look = () => {
          const found = received.find(holds);
          if (found !== undefined) give(found);
          else if (child.exitCode !== null) fail(new Error(`The server has ended. ${errors}`));
          else return;
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
    async end() {
      child.stdin.end();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
  return server;
}

/** A message as the base protocol writes it. */
export function framed(message: unknown): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function readMessages(stream: NodeJS.ReadableStream, take: (message: RawMessage) => void): void {
  let rest = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/u.exec(rest.subarray(0, end).toString())?.[1]);
      if (end < 0 || rest.length < end + 4 + length) return;
      take(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()));
      rest = rest.subarray(end + 4 + length);
    }
  });
}
