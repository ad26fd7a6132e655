import { readdirSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { HOSTILE, hostileReport } from '../support/hostile.ts';
import { folderWith, gongkai, type Run } from './cli-process.ts';

/** What a terminal obeys, but line ends. */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Windows has no such names for files. */
const NAME =
  process.platform === 'win32'
    ? '=1+[x](command%3ay)##[error].md'
    : '::error::\u001b[31m\u202e[x](command:y)<b>"&,]]>##[error]\n=1.md';

/** One file for each of the hostile words, the first with a hostile name too. */
function hostileFolder(): string {
  return folderWith(
    Object.fromEntries(
      HOSTILE.map((words, index) => [index === 0 ? NAME : `${index}.md`, hostileReport(words)]),
    ),
  );
}

/** All that a run says, line by line; Windows ends lines like everybody here. */
function linesOf({ stdout, stderr }: Run): string[] {
  return `${stdout}\n${stderr}`.replace(/^\ufeff/u, '').split(/\r?\n/u);
}

const COMMANDS = [
  ...['text', 'lines', 'json', 'sarif', 'junit', 'github'].map((name) => `check --format ${name}`),
  ...['text', 'json', 'csv'].map((name) => `check --summary --format ${name}`),
  ...['json', 'csv'].map((name) => `figures --format ${name}`),
  'format --check',
  'check --fix',
];

test.each(COMMANDS)('gongkai %s: nothing is obeyed by a terminal or a log', (command) => {
  const cwd = hostileFolder();
  // Named one by one, a file stands first in its line; in a folder `./` stands before it.
  const run = gongkai([...command.split(' '), ...readdirSync(cwd)], { cwd });
  const lines = linesOf(run);
  expect(lines.length).toBeGreaterThan(HOSTILE.length);
  expect(lines.filter((line) => OBEYED.test(line))).toEqual([]);
  expect(lines.filter((line) => /##\w*\[/u.test(line))).toEqual([]);
  const commands = lines.filter((line) => /^\s*::/u.test(line));
  if (!command.includes('github')) expect(commands).toEqual([]);
  // A finding is one command, with nothing that could begin another property or command.
  const shape = /^::(?:error|warning|notice) file=[^:,]*(?:,\w+=[^:,]*)*::/u;
  expect(commands.filter((line) => !shape.test(line))).toEqual([]);
});

test('JSON and SARIF say the very same words', () => {
  const cwd = hostileFolder();
  const run = gongkai(['check', '--format', 'json', '.'], { cwd });
  const { findings }: { findings: { message: string; file: string }[] } = JSON.parse(run.stdout);
  const said = findings.map(({ message }) => message).join('\n');
  for (const words of HOSTILE) expect(said).toContain(words);
  expect(findings.map(({ file }) => file)).toContain(NAME);
  const sarif = gongkai(['check', '--format', 'sarif', '.'], { cwd });
  expect(JSON.parse(sarif.stdout)).toMatchObject({ version: '2.1.0' });
});

test('JUnit holds our elements alone', () => {
  const { stdout } = gongkai(['check', '--format', 'junit', '.'], { cwd: hostileFolder() });
  const names = new Set<string>();
  const parser = new Parser({ onopentag: (name) => names.add(name) }, { xmlMode: true });
  parser.end(stdout);
  expect([...names].sort()).toEqual([
    'failure',
    'system-out',
    'testcase',
    'testsuite',
    'testsuites',
  ]);
  expect(stdout).not.toContain(']]>');
});

test.each(['check --summary --format csv', 'figures --format csv'])(
  'gongkai %s: no field is a formula',
  (command) => {
    const cwd = folderWith({
      '=1.md': hostileReport('').replace('云溪县', '=云溪县'),
      '＝2.md': hostileReport('').replace('云溪县', '@SUM(1)县'),
    });
    const { stdout } = gongkai([...command.split(' '), '=1.md', '＝2.md'], { cwd });
    expect(stdout).toContain("'=1.md");
    expect(stdout).toContain("'＝2.md");
    expect(stdout).not.toMatch(/(?:^|,)"?\s*[=+@＝＋＠]/mu);
  },
);
