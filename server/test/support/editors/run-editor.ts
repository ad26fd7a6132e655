import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.ts';
import { FILES, REPAIR } from './reports.ts';
import type { Session } from './session.ts';

const CLI = fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url));

/** How to run an editor. */
export interface Editor {
  readonly program: string;
  /** The reader's configuration, out of the documentation. */
  readonly configuration: string;
  /** The name of its file; editors judge its language by that. */
  readonly configurationName: string;
  /** @param configurationFile path of the file that holds `configuration`. */
  readonly args: (configurationFile: string) => readonly string[];
  /** Text of the gongkai.config.json beside the reports; none when left out. */
  readonly projectConfiguration?: string;
  /** Whether the last file is mended in the end, which has to take its findings away. */
  readonly mends: boolean;
}

/**
 * Lets an editor open the files, with a home of its own and `gongkai` on its path. Its driver reads
 * the task from the file that GONGKAI_TASK names and writes what it has seen where the task says.
 * Throws when it wrote nothing.
 */
export function runEditor(editor: Editor): Session {
  const { program, configuration, configurationName, args, projectConfiguration, mends } = editor;
  const { path: home } = temporaryFolder({ [configurationName]: configuration });
  const at = (...names: readonly string[]) => join(home, ...names);
  const work = at('reports');
  mkdirSync(work);
  for (const { name, text } of FILES) writeFileSync(join(work, name), text);
  if (projectConfiguration !== undefined) {
    writeFileSync(join(work, 'gongkai.config.json'), projectConfiguration);
  }
  writeLauncher(at('bin'), at('servers'));
  const files = FILES.map(({ name, faulty }) => ({ path: join(work, name), faulty }));
  const task = { files, repair: mends ? REPAIR : null, result: at('result.json') };
  writeFileSync(at('task.json'), JSON.stringify(task));
  const { stdout, stderr } = spawnSync(program, args(at(configurationName)), {
    cwd: work,
    encoding: 'utf8',
    env: environmentOf(home),
    timeout: 50_000,
  });
  if (!existsSync(task.result)) throw new Error(`${program} told nothing.\n${stdout}${stderr}`);
  const { files: seen, problem } = JSON.parse(readFileSync(task.result, 'utf8'));
  const named = FILES.map(({ name }, index) => [name, seen?.[index]]);
  return { files: Object.fromEntries(named), problem, servers: startedServers(at('servers')) };
}

/** A command `gongkai` that runs the built one and leaves its process id. */
function writeLauncher(folder: string, servers: string): void {
  mkdirSync(folder);
  const launcher = join(folder, 'gongkai');
  const command = `exec '${process.execPath}' '${CLI}' "$@"`;
  writeFileSync(launcher, `#!/bin/sh\necho $$ >> '${servers}'\n${command}\n`);
  chmodSync(launcher, 0o755);
}

function startedServers(file: string): number[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : [];
}

/** Nothing of the user's own: neither configuration nor language. */
function environmentOf(home: string): NodeJS.ProcessEnv {
  return {
    PATH: `${join(home, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: home,
    LC_ALL: 'C.UTF-8',
    TMPDIR: process.env['TMPDIR'] ?? '/tmp',
    GONGKAI_TASK: join(home, 'task.json'),
  };
}
