// `npm start`, as a process of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { scope } from '../host/scope.mjs';
import { until, within } from '../host/waiting.mjs';
import { root } from '../processes.mjs';

const PATIENCE_MS = 120_000;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//u;

/** What `npm start` promises, by name. */
const PROMISES = {
  'serves the examples until Ctrl-C, and leaves nothing behind': servesExamples,
  'opens an installed VS Code on the examples with this extension': opensDesktop,
};

/** @returns {Promise<import('../test.mjs').Outcome>} */
export async function startRing() {
  const failures = [];
  for (const [name, keep] of Object.entries(PROMISES)) {
    try {
      await scope(keep);
    } catch (error) {
      failures.push({ name, details: error.message });
    }
  }
  return { passed: Object.keys(PROMISES).length - failures.length, failures };
}

async function servesExamples(defer) {
  const folder = temporaryFolder(defer);
  const run = start(defer, ['--served'], { TMPDIR: folder });
  const address = await until(`an address in:\n${run.output()}`, PATIENCE_MS, () => {
    const [found = null] = ADDRESS.exec(run.output()) ?? [];
    return found;
  });
  const page = await fetch(address);
  assert.match(await page.text(), /vscode-workbench-web-configuration/u);
  assert.equal(new URL(page.url).searchParams.get('folder'), path.join(root, 'examples'));
  run.child.kill('SIGINT');
  assert.equal(await within(run.ended, PATIENCE_MS, 'still running'), 0);
  await assert.rejects(fetch(address), TypeError);
  assert.deepEqual(readdirSync(folder), []);
}

async function opensDesktop(defer) {
  const folder = temporaryFolder(defer);
  const [command, heard] = ['code', 'arguments'].map((name) => path.join(folder, name));
  writeFileSync(command, `#!/bin/sh\nprintf '%s\\n' "$@" > '${heard}'\n`);
  chmodSync(command, 0o755);
  const run = start(defer, [], { VSCODE_EXECUTABLE: command });
  assert.equal(await within(run.ended, PATIENCE_MS, 'still running'), 0, run.output());
  const args = readFileSync(heard, 'utf8').split('\n');
  assert.ok(args.includes(`--extensionDevelopmentPath=${root}`), args.join('\n'));
  assert.ok(args.includes(path.join(root, 'examples')), args.join('\n'));
}

/** A short path: sockets lie in it. */
function temporaryFolder(defer) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gks-'));
  defer(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function start(defer, args, environment) {
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs'), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  defer(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return { child, ended, output: () => Buffer.concat(chunks).toString('utf8') };
}
