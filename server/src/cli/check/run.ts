import { resolve } from 'node:path';
import type { Ignore } from '../../core/rules/configuration.ts';
import type { Inputs } from '../inputs.ts';
import type { Problem } from '../problem.ts';
import { emptyFolders } from '../texts.ts';
import type { Cache } from './cache.ts';
import { remember, remembered } from './cached-groups.ts';
import { type CheckContext, checkGroup, type MemberCheck } from './check-group.ts';
import { companionsOf } from './companions.ts';
import type { FileResult } from './file-result.ts';
import { groupKeys } from './group-key.ts';
import { groupMembers } from './groups.ts';
import type { Member } from './member.ts';
import { type Outcome, summaryOf } from './outcome.ts';
import { presenter, type View } from './present.ts';
import { unusedIgnores } from './unused-ignores.ts';
import { checkInWorkers, type TakeChecks, workersFor } from './workers.ts';

/** What a run is told besides its files. */
export interface RunOptions extends Omit<CheckContext, 'present'> {
  readonly view: View;
  /** The configuration for all files (`--config`); null for the nearest one above each. */
  readonly config: string | null;
  /** What the paths of the command line led to. */
  readonly inputs: Pick<Inputs, 'files' | 'folders'>;
  /** Files in whose own folder the years beside them are looked for too. */
  readonly named: ReadonlySet<string>;
  /** What has gone wrong so far; the run adds to it. */
  readonly problems: Problem[];
  /** Remembers what was found; null for none. */
  readonly cache: Cache | null;
  /** Is told of a number of files, then called before each and once behind the last. */
  readonly progress: (total: number) => () => void;
}

/** What is to be printed: the files' parts in their order, and what the frame around them needs. */
export interface RunOutcome extends Outcome {
  readonly files: readonly FileResult[];
}

/**
 * Checks each file under its configuration, beside the same organ's reports of other years: among all
 * files and what lies beside the named ones. Then looks for ignores that were of no use.
 */
export async function runCheck(
  members: readonly Member[],
  options: RunOptions,
): Promise<RunOutcome> {
  const { configurations, inputs, problems } = options;
  const results = await checkMembers(members, options);
  const late: Problem[] = [];
  const before = problems.length;
  const files: FileResult[] = [];
  const used = new Set<Ignore>();
  for (const member of members) {
    const { file } = member;
    const result = results.get(member);
    if (result?.kind === 'failed') late.push({ file, place: null, message: result.message });
    if (result?.kind !== 'checked') continue;
    files.push(result.result);
    const ignores = configurations.use(file)?.configuration.ignores ?? [];
    for (const at of result.result.usedIgnores) ignores.slice(at, at + 1).forEach(used.add, used);
  }
  late.push(
    ...emptyFolders(inputs, new Set(files.map(({ file }) => file)), [...problems, ...late]),
  );
  // What was wrong with the files comes before what was wrong with their configurations.
  problems.splice(before, 0, ...late);
  const checked = new Set(files.map(({ file }) => resolve(file)));
  const present = presenter({ ...options.view, isStored: false });
  for (const configuration of configurations.used()) {
    const unused = unusedIgnores(configuration, { used, checked, folders: inputs.folders });
    if (unused !== null) files.push(present({ file: unused, usedIgnores: [] }));
  }
  return { files, problems, summary: summaryOf(files, problems) };
}

/** What came of each member, from the cache or from reading its group. */
async function checkMembers(
  members: readonly Member[],
  options: RunOptions,
): Promise<ReadonlyMap<Member, MemberCheck>> {
  const { configurations, named, cache } = options;
  const renamedFor = (file: string) => configurations.of(file)?.configuration.organs;
  const alone = members.filter(({ file }) => named.has(file));
  const companions = companionsOf(alone, members, renamedFor, cache);
  const keyOf = groupKeys(configurations);
  const results = new Map<Member, MemberCheck>();
  const step = options.progress(members.length);
  const take: TakeChecks = (group, checks) => {
    checks.forEach((check, at) => {
      const member = group[at];
      if (member?.isChecked === true) step();
      if (member !== undefined) results.set(member, check);
    });
  };
  const present = presenter({ ...options.view, isStored: false });
  const unknown = groupMembers([...members, ...companions], renamedFor).filter((group) => {
    const known = cache === null ? null : remembered(group, keyOf(group), cache, present);
    if (known !== null) take(group, known);
    return known === null;
  });
  await checkGroups(unknown, options, take);
  if (cache !== null) for (const group of unknown) remember(group, results, keyOf, cache);
  step();
  return results;
}

/** In as many threads as pay. */
async function checkGroups(
  groups: readonly (readonly Member[])[],
  options: RunOptions,
  take: TakeChecks,
): Promise<void> {
  const files = groups.reduce((sum, group) => sum + group.length, 0);
  const workers = workersFor(files);
  const { config, today, view } = options;
  if (workers > 0) {
    await checkInWorkers(groups, workers, __filename, { config, today, view }, take);
    return;
  }
  const context = { ...options, present: presenter(view) };
  for (const group of groups) take(group, checkGroup(group, context));
}
