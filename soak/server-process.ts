import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Weights, weightsOf } from './weights.ts';

/** The bundled server in a process of its own, with a probe inside. */
export interface ServerProcess {
  readonly connection: ProtocolConnection;
  /** How many messages the client has sent and the server answered or sent of itself. */
  readonly errors: string[];
  probe(): Promise<Holdings>;
  /** What the heap is made of; takes seconds. */
  weigh(): Promise<Weights>;
  /** Ends the server as the protocol wants it; its exit code. */
  close(): Promise<number | null>;
}

/** What a process holds after all garbage is gone. */
export interface Holdings {
  /** Bytes. */
  readonly rss: number;
  readonly heapUsed: number;
  /** The share of the heap that holds machine code. */
  readonly code: number;
  readonly external: number;
  /** Timers, pipes and whatever else keeps a process alive. */
  readonly resources: number;
}

/** @param path of the bundle, absolute or relative to the folder of the project. */
export function startServerProcess(path: string): ServerProcess {
  const probe = pathToFileURL(resolve('soak/probe.mjs')).href;
  const child = spawn(process.execPath, ['--expose-gc', '--import', probe, path, '--stdio'], {
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  });
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null) throw new Error('The server was started without pipes.');
  const errors: string[] = [];
  stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const connection = createProtocolConnection(
    new StreamMessageReader(stdout),
    new StreamMessageWriter(stdin),
  );
  return {
    connection,
    errors,
    probe: () => holdingsOf(child, null),
    weigh: () => weigh(child),
    async close() {
      const exited = once(child, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = await exited;
      connection.dispose();
      return typeof code === 'number' ? code : null;
    },
  };
}

async function weigh(child: ChildProcess): Promise<Weights> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-heap-'));
  try {
    const snapshot = join(folder, 'server.heapsnapshot');
    await holdingsOf(child, snapshot);
    return weightsOf(readFileSync(snapshot, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param snapshot the file that a heap snapshot is written to; null for none. */
async function holdingsOf(child: ChildProcess, snapshot: string | null): Promise<Holdings> {
  const answer = once(child, 'message');
  child.send({ snapshot });
  const [holdings] = await answer;
  return holdings as Holdings;
}
