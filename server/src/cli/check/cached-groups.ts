import type { Cache } from './cache.ts';
import type { MemberCheck } from './check-group.ts';
import type { FileCheck, FileResult } from './file-result.ts';
import type { GroupKey } from './group-key.ts';
import type { Member } from './member.ts';

/**
 * What came of a group whose files and configurations are as they were; null when it is to be read.
 *
 * @param present turns what was found in a file into what is kept of it.
 */
export function remembered(
  group: readonly Member[],
  key: string | null,
  cache: Cache,
  present: (check: FileCheck) => FileResult,
): readonly MemberCheck[] | null {
  if (key === null) return null;
  const checks: MemberCheck[] = [];
  for (const { file, isChecked } of group) {
    const check = isChecked ? cache.found(file, key) : null;
    if (isChecked && check === null) return null;
    checks.push(check === null ? { kind: 'beside' } : { kind: 'checked', result: present(check) });
  }
  return checks;
}

/** Notes what came of a group for the next run, which will leave out what is no report. */
export function remember(
  group: readonly Member[],
  results: ReadonlyMap<Member, MemberCheck>,
  keyOf: GroupKey,
  cache: Cache,
): void {
  const kept: Member[] = [];
  for (const member of group) {
    const result = results.get(member);
    if (result?.kind === 'none') cache.note(member.file, member.stamp, null);
    else if (result?.kind !== 'failed') kept.push(member);
  }
  const key = keyOf(kept);
  if (key === null) return;
  for (const member of kept) {
    const result = results.get(member);
    const stored = result?.kind === 'checked' ? result.result.stored : null;
    if (stored !== null) cache.keep(member.file, key, stored);
  }
}
