import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { framed } from '../server/test/support/raw-server.ts';
import { type Frame, readFrames } from './frames.ts';
import { bundled, environment } from './processes.ts';

/** A client that measures: it speaks to a bundled server over stdio, and does little besides. */
export interface Client {
  readonly process: ChildProcess;
  /** When the process was started, on the clock of `performance`. */
  readonly started: number;
  request(method: string, params: unknown): Promise<Arrival>;
  notify(method: string, params: unknown): void;
  /** The diagnostics that the server sends of itself for a version of the open document. */
  diagnosed(version: number): Promise<Arrival>;
  /** What the server has used so far; only of one that was started with the probe. */
  used(): Promise<ServerUse>;
  close(): Promise<void>;
}

interface Waiter {
  readonly give: (arrival: Arrival) => void;
  readonly fail: (error: Error) => void;
}

/** What a server's process has used, with all its threads. */
export interface ServerUse {
  /** Of processor time. */
  readonly microseconds: number;
  /** Bytes that are in memory (the resident set). */
  readonly memory: number;
}

/** A message that was waited for. */
export interface Arrival {
  /** When its last byte arrived, on the clock of `performance`. */
  readonly at: number;
  readonly result: unknown;
}

/**
 * @param probed whether the server is to be asked what it has used.
 * @param args what the server is told besides.
 * @param options what Node is told.
 */
export function startClient(
  bundle: string,
  probed = false,
  args: readonly string[] = [],
  options: readonly string[] = [],
): Client {
  const started = performance.now();
  const probe = probed ? ['--require', bundled('server-probe')] : [];
  const child = spawn(process.execPath, [...options, ...probe, bundle, '--stdio', ...args], {
    stdio: ['pipe', 'pipe', 'inherit', ...(probed ? ['ipc' as const] : [])],
    env: environment(),
  });
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error('The server was started without pipes.');
  const waiting = new Map<string, Waiter>();
  const say = (message: object) => stdin.write(framed({ jsonrpc: '2.0', ...message }));
  const wait = (key: string) =>
    new Promise<Arrival>((give, fail) => {
      waiting.set(key, { give, fail });
    });
  const settle = (key: string, arrival: Arrival) => {
    waiting.get(key)?.give(arrival);
    waiting.delete(key);
  };
  child.once('exit', () => {
    for (const { fail } of waiting.values()) fail(new Error(`${bundle} has ended.`));
  });
  readFrames(stdout, ({ at, message }: Frame) => {
    const { id, method, params, result, error } = message;
    if (method === undefined) {
      if (error === undefined) settle(`answer ${id}`, { at, result });
      else waiting.get(`answer ${id}`)?.fail(new Error(`${bundle} answered: ${error.message}`));
    } else if (id !== undefined) say({ id, result: null });
    else if (method === 'textDocument/publishDiagnostics') {
      settle(`version ${params?.version}`, { at, result: params });
    }
  });
  let requests = 0;
  const client: Client = {
    process: child,
    started,
    request(method, params) {
      const id = ++requests;
      const answer = wait(`answer ${id}`);
      say({ id, method, params });
      return answer;
    },
    notify: (method, params) => void say({ method, params }),
    diagnosed: (version) => wait(`version ${version}`),
    async used() {
      const answer = once(child, 'message');
      child.send('used');
      const [used] = await answer;
      return used as ServerUse;
    },
    async close() {
      const exited = once(child, 'exit');
      await client.request('shutdown', undefined);
      client.notify('exit', undefined);
      await exited;
    },
  };
  return client;
}
