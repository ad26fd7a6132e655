import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startClient } from '../support/lsp-client.ts';
import { folderWith, gongkai } from './cli-process.ts';
import { COUNTY_REPORT } from './cli-reports.ts';

/** Loaded before a program: whoever reaches for the network is written down, and stopped. */
const GUARD = `
const { appendFileSync } = require('node:fs');
const stop = (what) => () => {
  appendFileSync(process.env.GONGKAI_TEST_LOG, what + '\\n');
  throw new Error('no network: ' + what);
};
const net = require('node:net');
const dgram = require('node:dgram');
const dns = require('node:dns');
net.Socket.prototype.connect = stop('connect');
net.Server.prototype.listen = stop('listen');
dgram.Socket.prototype.bind = stop('bind');
dgram.Socket.prototype.send = stop('send');
dns.lookup = stop('lookup');
dns.promises.lookup = stop('lookup');
globalThis.fetch = stop('fetch');
appendFileSync(process.env.GONGKAI_TEST_LOG, 'guarded\\n');
`;

/** Has all programs from here on guarded; what they reached for. */
function guarded(): () => readonly string[] {
  const folder = folderWith({ 'guard.cjs': GUARD });
  const log = join(folder, 'log');
  const guard = join(folder, 'guard.cjs').replaceAll('\\', '/');
  vi.stubEnv('NODE_OPTIONS', `--require "${guard}"`);
  vi.stubEnv('GONGKAI_TEST_LOG', log);
  return () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
}

afterEach(() => vi.unstubAllEnvs());

test('the guard stops who reaches for the network', () => {
  const reached = guarded();
  const scripts = [
    "require('net').connect(1)",
    "fetch('http://[::1]')",
    "require('http').get('http://[::1]')",
  ];
  for (const script of scripts)
    expect(spawnSync(process.execPath, ['-e', script]).status).not.toBe(0);
  expect(reached()).toEqual(['guarded', 'connect', 'guarded', 'fetch', 'guarded', 'connect']);
});

test('the command line reaches for nothing', () => {
  const reached = guarded();
  const cwd = folderWith({
    '2023.md': COUNTY_REPORT.replaceAll('2024', '2023'),
    '2024.md': COUNTY_REPORT,
  });
  const commands = ['check .', 'check --fix .', 'check --format sarif .', 'check --summary .'];
  const others = ['figures .', 'format 2024.md', 'new --from 2024.md', 'explain', '--help'];
  for (const command of [...commands, ...others]) {
    expect(gongkai(command.split(' '), { cwd }), command).toMatchObject({ code: 0 });
  }
  expect(reached()).toEqual(Array.from({ length: 9 }, () => 'guarded'));
});

test.each(['stdio', 'node-ipc'] as const)(
  'the language server opens no socket: %s',
  async (transport) => {
    const reached = guarded();
    const client = await startClient({ transport });
    const uri = 'untitled:年报';
    const textDocument = { uri };
    await client.open(uri, COUNTY_REPORT);
    await client.pull(uri);
    const methods = ['documentSymbol', 'documentLink', 'codeLens', 'foldingRange', 'formatting'];
    for (const method of methods) await client.request(`textDocument/${method}`, { textDocument });
    await client.request('textDocument/hover', {
      textDocument,
      position: { line: 0, character: 0 },
    });
    await client.request('workspace/symbol', { query: '' });
    expect(await client.close()).toBe(0);
    expect(reached()).toEqual(['guarded']);
  },
);
