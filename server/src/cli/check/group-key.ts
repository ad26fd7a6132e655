import { createHash } from 'node:crypto';
import type { Configurations, LoadedConfiguration } from './configurations.ts';
import type { Member } from './member.ts';

/** Gives each group of files a key: while it is the same, the same is found in all of them. */
export type GroupKey = (group: readonly Member[]) => string | null;

/** @returns null for a group with something whose text comes only once. */
export function groupKeys(configurations: Configurations): GroupKey {
  const keys = new Map<LoadedConfiguration, string>();
  const keyFor = (file: string) => {
    const loaded = configurations.of(file);
    if (loaded === null) return '';
    const key = keys.get(loaded) ?? hashOf([loaded.path, loaded.text]);
    keys.set(loaded, key);
    return key;
  };
  return (group) =>
    group.some(({ stamp }) => stamp === null)
      ? null
      : hashOf(
          group.map(({ file, isSure, isChecked, stamp }) => [
            file,
            isSure,
            isChecked,
            stamp,
            keyFor(file),
          ]),
        );
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
