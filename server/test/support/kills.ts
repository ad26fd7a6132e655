import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, filesToFix } from './kill-files.ts';
import { createRandom } from './random.ts';

/** How often which command line is ended in the midst of fixing how many files. */
export interface KillPlan {
  /** The bundled command line. */
  readonly cli: string;
  /** A folder to work in. */
  readonly folder: string;
  readonly times: number;
  readonly files: number;
  readonly seed: number;
  /** Is called after each run with its number, from 1. */
  readonly tell: (run: number, counts: KillCounts) => void;
}

/** What was found on the disk after all runs together. */
export interface KillCounts {
  /** Runs that were ended before they came to their own end. */
  killed: number;
  /** Files that were, to the byte, what they had been before. */
  old: number;
  /** Files that were, to the byte, what an undisturbed run makes of them. */
  fixed: number;
  /** Temporary files: so many runs were ended in the midst of a write. */
  leftovers: number;
  /** What was anything else: half a text, a missing file, a foreign name. None may be. */
  readonly broken: string[];
}

/**
 * Has the command line fix a folder of reports, ends it with SIGKILL at a random moment, every second
 * time in the midst of a write, looks at every file, and begins again. Last of all, what the last kill left is fixed to its end.
 */
export async function killWhileFixing(plan: KillPlan): Promise<KillCounts> {
  const { cli, times, files, seed, tell } = plan;
  const random = createRandom(seed);
  const before = filesToFix(files);
  const { after, pace } = await undisturbed(plan, before);
  const folder = join(plan.folder, 'killed');
  const counts = noCounts();
  for (let run = 1; run <= times; run++) {
    lay(folder, before);
    const told = random.below(files);
    // A write is short beside the analysis; without aiming at it, hardly any kill would meet one.
    const wait = run % 2 === 0 ? null : random.below(2 * pace);
    if (await fix(cli, folder, { told, wait })) counts.killed++;
    look(folder, { before, after, counts });
    tell(run, counts);
  }
  await fix(cli, folder, null);
  const last = noCounts();
  look(folder, { before, after, counts: last });
  if (last.fixed < files) counts.broken.push('what was left was not fixed by another run');
  return counts;
}

function noCounts(): KillCounts {
  return { killed: 0, old: 0, fixed: 0, leftovers: 0, broken: [] };
}

/** What a run without a kill makes of the files, and how many milliseconds one of them takes it. */
async function undisturbed({ cli, folder }: KillPlan, before: Files) {
  const path = join(folder, 'undisturbed');
  lay(path, before);
  const start = performance.now();
  await fix(cli, path, null);
  const pace = (performance.now() - start) / before.size;
  const after: Files = new Map([...before.keys()].map((name) => [name, read(path, name)]));
  for (const [name, bytes] of before) {
    if (isSame(read(path, name), bytes)) throw new Error(`Nothing was fixed in ${name}.`);
  }
  return { after, pace };
}

/** When a run is ended. */
interface Moment {
  /** After it has told of so many files. */
  readonly told: number;
  /** And so many milliseconds; null for as soon as the next temporary file is seen. */
  readonly wait: number | null;
}

/** @returns whether the run was ended; false when it came to its own end first. */
async function fix(cli: string, folder: string, moment: Moment | null): Promise<boolean> {
  const child = spawn(process.execPath, [cli, 'check', '--fix', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = 0;
  let isDue = false;
  const kill = () => child.kill('SIGKILL');
  const endWhenDue = () => {
    if (moment === null || isDue || told < moment.told) return;
    isDue = true;
    if (moment.wait !== null) setTimeout(kill, moment.wait);
  };
  const watcher = watch(folder, (_event, name) => {
    if (isDue && moment?.wait === null && name?.endsWith('.tmp') === true) kill();
  });
  child.once('spawn', endWhenDue);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    told += chunk.split('.md\n').length - 1;
    endWhenDue();
  });
  const [, signal] = await once(child, 'close');
  watcher.close();
  return signal === 'SIGKILL';
}

function look(
  folder: string,
  { before, after, counts }: { before: Files; after: Files; counts: KillCounts },
): void {
  const names = new Set(readdirSync(folder));
  for (const name of before.keys()) {
    const now = names.delete(name) ? read(folder, name) : null;
    if (now !== null && isSame(now, before.get(name))) counts.old++;
    else if (now !== null && isSame(now, after.get(name))) counts.fixed++;
    else counts.broken.push(name);
  }
  for (const name of names) {
    if (/^\.gongkai-[0-9a-f]{12}\.tmp$/u.test(name)) counts.leftovers++;
    else counts.broken.push(name);
  }
}

function isSame(a: Buffer, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.equals(b);
}

function read(folder: string, name: string): Buffer {
  return readFileSync(join(folder, name));
}

function lay(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}
