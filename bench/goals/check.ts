import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type GeneratedWorkspace, writeWorkspace } from '../generate/workspace.ts';
import type { Bench, Measurement, Setting } from '../measurement.ts';
import { bundled, type Use, useOf } from '../processes.ts';

/** `gongkai check` on a folder of many reports, against the least that it could do. */
export const check: Bench = {
  name: 'check',
  async measure(setting) {
    const count = setting.quick ? 1000 : 10_000;
    return inFolder(setting, async (folder) => {
      setting.tell(`writing ${count} reports`);
      const all = writeWorkspace(join(folder, 'all'), count, SEED);
      const fifth = writeWorkspace(join(folder, 'fifth'), count / 5, SEED);
      return [
        ...(await fromScratch(all, fifth, setting)),
        await withNothingChanged(all, folder, setting),
      ];
    });
  },
};

const SEED = 3;
/** A whole round takes a while. */
const MOST_ROUNDS = 3;
const CLI = resolve('dist/cli.js');
/** 1 tells that there are errors in the reports. */
const CODES = [0, 1];
/** What counts as flat: five times the files may take a quarter more memory. */
const FLAT = 1.25;

async function inFolder<T>(setting: Setting, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (setting.keep) setting.tell(`the reports are in ${folder}`);
  else process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    if (!setting.keep) remove();
  }
}

async function fromScratch(
  all: GeneratedWorkspace,
  fifth: GeneratedWorkspace,
  setting: Setting,
): Promise<readonly Measurement[]> {
  const [ours = [], least = [], fewer = []] = await inTurns(
    setting,
    () => useOf(CLI, ['check', all.folder], CODES),
    () => useOf(bundled('read-files'), [all.folder]),
    () => useOf(CLI, ['check', fifth.folder], CODES),
  );
  const speed = (uses: readonly Use[]) =>
    processorSeconds(uses).map((each) => all.bytes / 1e6 / each);
  const what = `check ${all.files.length} files`;
  const against = 'read, decode, scan';
  return [
    {
      what: `${what}, MB a second and core`,
      against,
      unit: 'MB/s',
      ours: speed(ours),
      peer: speed(least),
      goal: { least: 40 },
    },
    {
      what: `${what}, CPU`,
      against,
      unit: 's',
      ours: processorSeconds(ours),
      peer: processorSeconds(least),
      goal: { mostRatio: 2.5 },
    },
    {
      what: `(${what}, wall clock)`,
      against,
      unit: 's',
      ours: ours.map(({ milliseconds }) => milliseconds / 1000),
      peer: least.map(({ milliseconds }) => milliseconds / 1000),
      goal: null,
    },
    {
      what: `${what}, memory at most`,
      against: `${fifth.files.length} files`,
      unit: 'MB',
      ours: ours.map(({ memory }) => memory / 1e6),
      peer: fewer.map(({ memory }) => memory / 1e6),
      goal: { mostRatio: FLAT },
    },
  ];
}

async function withNothingChanged(
  { folder, files }: GeneratedWorkspace,
  beside: string,
  setting: Setting,
): Promise<Measurement> {
  const cache = ['--cache', '--cache-location', join(beside, 'cache')];
  const again = () => useOf(CLI, ['check', ...cache, folder], CODES);
  await again();
  const [ours = [], least = []] = await inTurns(setting, again, () =>
    useOf(bundled('stat-files'), [folder]),
  );
  return {
    what: `check ${files.length} files again, CPU`,
    against: 'readdir, stat',
    unit: 's',
    ours: processorSeconds(ours),
    peer: processorSeconds(least),
    goal: { mostRatio: 3 },
  };
}

/** What each program uses, by the order in which they are given. */
async function inTurns(
  { rounds, tell }: Setting,
  ...programs: readonly (() => Promise<Use>)[]
): Promise<readonly (readonly Use[])[]> {
  const uses: Use[][] = programs.map(() => []);
  for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round++) {
    tell(`round ${round + 1}`);
    for (const [at, program] of programs.entries()) uses[at]?.push(await program());
  }
  return uses;
}

function processorSeconds(uses: readonly Use[]): readonly number[] {
  return uses.map(({ processorMilliseconds }) => processorMilliseconds / 1000);
}
