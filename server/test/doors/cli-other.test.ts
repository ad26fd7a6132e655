import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CLI, environment, gongkai } from './cli-process.ts';

test('says its version', () => {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  expect(gongkai(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('helps, in general and with each command', () => {
  const { code, stdout } = gongkai(['--help']);
  expect(code).toBe(0);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name ?? '');
  expect(commands).toEqual(['check', 'format', 'figures', 'new', 'explain', 'lsp']);
  for (const command of commands) {
    const page = gongkai([command, '--help', '--language', 'en']);
    expect(page).toMatchObject({ code: 0, stderr: '' });
    expect(page.stdout).toContain(`Usage: gongkai ${command} [options]`);
    expect(gongkai(['help', command, '--language', 'en']).stdout).toBe(page.stdout);
  }
});

test('explains a rule and a row, and lists the rules', () => {
  const rule = gongkai(['explain', 'requests/row-total']);
  expect(rule).toMatchObject({ code: 0, stderr: '' });
  expect(rule.stdout).toMatch(/^requests\/row-total \(错误\)\n/u);
  expect(gongkai(['explain', 'r3.4', '--language', 'en']).stdout).toContain('article 15');
  expect(gongkai(['explain', 'requests/new']).stdout).toBe(gongkai(['explain', 'new']).stdout);
  expect(gongkai(['explain']).stdout).toContain('requests/row-total');
});

test('lsp starts the language server', async () => {
  const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], {
    env: environment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const answer = once(child.stdout, 'data');
  send({
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  expect(String((await answer)[0])).toContain('Content-Length: ');
  send({ id: 2, method: 'shutdown' });
  send({ method: 'exit' });
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
});
