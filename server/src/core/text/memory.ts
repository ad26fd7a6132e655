import { detached } from './detached.ts';

/**
 * Gives what was worked out for a key, or works it out. The same key always has to mean the same
 * work, so that whoever asks cannot tell whether it was remembered.
 */
export type Memory<Value extends object | null> = (key: string, work: () => Value) => Value;

/** A memory of at most `limit` keys, which is emptied when it is full: what recurs is back at once. */
export function memory<Value extends object | null>(limit: number): Memory<Value> {
  const known = new Map<string, Value>();
  return (key, work) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work();
    if (known.size >= limit) known.clear();
    known.set(detached(key), value);
    return value;
  };
}
