import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built command line. */
export const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Files of this repository that tests read. */
export const FIXTURES = fileURLToPath(new URL('../../../test-fixtures', import.meta.url));

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `gongkai` as a process of its own, in Chinese unless told otherwise. */
export function gongkai(
  args: readonly string[],
  { cwd, input }: { readonly cwd?: string; readonly input?: string | Uint8Array } = {},
): Run {
  const result: SpawnSyncReturns<string> = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    env: environment(),
    maxBuffer: 256 * 1024 * 1024,
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? {} : { input }),
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** The tests' own environment without what changes language or colours. */
export function environment(): NodeJS.ProcessEnv {
  const {
    LC_ALL: _all,
    LC_MESSAGES: _messages,
    LANG: _lang,
    FORCE_COLOR: _force,
    ...rest
  } = process.env;
  return rest;
}

/** A folder with these files, removed when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}
