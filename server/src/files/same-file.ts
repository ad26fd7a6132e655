import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether two paths lead to one file: written differently, over links, or under a second name. */
export function isSameFile(a: string, b: string): boolean {
  const one = identityOf(a);
  return resolve(a) === resolve(b) || (one !== null && one === identityOf(b));
}

/** What the disk knows a file by; null for none. A path that cannot be followed leads to no file of ours. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
