import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';

const READMES = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const;

/** The contents of the fenced blocks of a language. */
function blocksOf(file: string, language: string): string[] {
  const blocks = readFileSync(file, 'utf8').matchAll(/^```(\w*)\n(.*?)^```$/gmsu);
  return [...blocks].filter(([, each]) => each === language).map(([, , block = '']) => block);
}

function run(script: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

test.each(READMES)('the findings shown in %s are what the examples give', (file, language) => {
  const { stdout } = run('dist/cli.js', 'check', '--language', language, 'examples');
  const printed = stdout.split('\n');
  const shown = blocksOf(file, 'text').flatMap((block) => block.split('\n'));
  const lines = shown.filter((line) => !['', '…'].includes(line.trim()));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(printed).toContain(line);
});

test.each(READMES)('the configuration shown in %s is a valid one', (file) => {
  // The other JSON there is a setting of VS Code.
  const blocks = blocksOf(file, 'json').filter((block) => block.trimStart().startsWith('{'));
  expect(blocks).toHaveLength(1);
  for (const block of blocks) expect(parseConfiguration(block).problems).toEqual([]);
});

test('npm start -- --check ends well although the examples hold errors', () => {
  const { status, stdout, stderr } = run('scripts/start.mjs', '--check');
  expect(stderr).toBe('');
  expect(stdout).toContain('requests/balance');
  expect(stdout).toContain('npm run check --');
  expect(status).toBe(0);
});
