import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** The environment of every program that is measured. */
export function environment(): NodeJS.ProcessEnv {
  // Reading a file of certificates triples the time that Node 20 takes to start.
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}

/** A bundle that `bench/build.mjs` makes, by its name. */
export function bundled(name: string): string {
  return resolve('dist', 'bench', `${name}.js`);
}

/** What a program has used by the time it ends. */
export interface Use {
  /** From its start to its end. */
  readonly milliseconds: number;
  /** Of processor time, all threads together. */
  readonly processorMilliseconds: number;
  /** Bytes that it held in memory at most. */
  readonly memory: number;
}

/**
 * Runs a Node program to its end and throws away what it prints.
 *
 * @param codes exit codes that are all right.
 * @throws Error when it ends with another code.
 */
export async function useOf(
  script: string,
  args: readonly string[],
  codes: readonly number[] = [0],
): Promise<Use> {
  const start = performance.now();
  const probe = ['--require', bundled('exit-probe')];
  const child = spawn(process.execPath, [...probe, script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: environment(),
  });
  const said = Promise.all([child.stdio[2], child.stdio[3]].map(textOf));
  const [code] = await once(child, 'close');
  const milliseconds = performance.now() - start;
  const [error, used = ''] = await said;
  if (!codes.includes(code)) throw new Error(`${script} ended with ${code}: ${error}`);
  const { microseconds, kilobytes } = JSON.parse(used);
  return { milliseconds, processorMilliseconds: microseconds / 1000, memory: kilobytes * 1024 };
}

function textOf(stream: unknown): Promise<string> {
  return stream instanceof Readable ? text(stream) : Promise.resolve('');
}

/** Runs a Node script in the project's folder. */
export async function runScript(script: string): Promise<void> {
  await run(process.execPath, [script], resolve('.'));
}

/** Runs npm in a folder. */
export async function npm(args: readonly string[], folder: string): Promise<void> {
  const script = process.env['npm_execpath'];
  if (script === undefined) await run('npm', args, folder);
  else await run(process.execPath, [script, ...args], folder);
}

/** Runs a program that prints only what is of interest when it fails; that is thrown then. */
async function run(program: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'close');
  const [output, errors] = await said;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed.\n${output}${errors}`);
}
