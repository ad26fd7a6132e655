import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleYear } from '../../src/core/rules/helpers/year-example.ts';
import { CLI, environment, folderWith, gongkai } from './cli-process.ts';

/** More files than are checked in one thread: two years of each of many organs. */
function manyFiles(): Record<string, string> {
  const years = [
    ['2023', exampleYear(2023, { next: [2, 0, 0, 0, 0, 0, 2] })],
    ['2024', exampleYear(2024, { carried: [5, 0, 0, 0, 0, 0, 5] })],
  ] as const;
  return Object.fromEntries(
    Array.from({ length: 550 }, (_, at) =>
      years.map(([year, text]) => [
        `${year}/${at}.txt`,
        text.replaceAll('云溪县水务局', `云溪县第${at}局`),
      ]),
    ).flat(),
  );
}

/** Makes the command line see so many processors; with one it starts no threads. */
const withProcessors = (count: number) =>
  `require('node:os').availableParallelism = () => ${count};`;
/** Ends every thread as soon as it has something to do. */
const CRASH = `
${withProcessors(2)}
const { isMainThread, parentPort } = require('node:worker_threads');
if (!isMainThread) parentPort.once('message', () => process.exit(7));
`;

/** Says so when a thread has something to do, and never does it. */
const HANG = `
${withProcessors(2)}
const { isMainThread, parentPort } = require('node:worker_threads');
if (!isMainThread) parentPort.once('message', () => {
  require('node:fs').writeSync(2, 'busy ');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
`;

afterEach(() => vi.unstubAllEnvs());

function preload(script: string): void {
  const path = join(folderWith({ 'preload.cjs': script }), 'preload.cjs').replaceAll('\\', '/');
  vi.stubEnv('NODE_OPTIONS', `--require "${path}"`);
}

test('many files are checked in several threads, and nobody sees it', { timeout: 120_000 }, () => {
  const cwd = folderWith({
    ...manyFiles(),
    'gongkai.config.json':
      '{ "ignore": [{ "rule": "history/carry-over", "file": "2024/7.txt", "cell": "requests/carried/total", "value": "5", "reason": "移交" }] }',
  });
  const args = ['check', '--format', 'json', '.'];
  preload(withProcessors(2));
  const several = gongkai(args, { cwd });
  preload(withProcessors(1));
  const one = gongkai(args, { cwd });
  expect(several).toEqual(one);
  const { summary, findings } = JSON.parse(one.stdout);
  expect(summary).toMatchObject({ files: 1100, problems: 0 });
  const differing = findings.filter(({ rule }: { rule: string }) => rule === 'history/carry-over');
  expect(differing).toHaveLength(4 * 550 - 1);
});

test('a thread that ends is told of in a line', { timeout: 60_000 }, () => {
  const cwd = folderWith(manyFiles());
  preload(CRASH);
  const { code, stdout, stderr } = gongkai(['check', '.'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^gongkai: 内部错误.+ended.+\n$/u);
});

test('an interrupt ends all threads at once and in silence', { timeout: 60_000 }, async () => {
  const cwd = folderWith(manyFiles());
  preload(HANG);
  const child = spawn(process.execPath, [CLI, 'check', '.'], {
    cwd,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      child.kill('SIGINT');
    });
  }
  const [, signal] = await once(child, 'close');
  expect({ signal, output: output.trim() }).toEqual({
    signal: 'SIGINT',
    output: expect.stringMatching(/^busy(?: busy)?$/u),
  });
});
