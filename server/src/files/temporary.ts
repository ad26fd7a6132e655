import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { inBlocks } from './blocks.ts';

/**
 * Writes pieces into a new file of its own, from where a rename puts them into their place: on the
 * same disk, whole, and safe from a power failure.
 *
 * @param like whose owner and permissions it takes over; null for those of any new file; `private` for
 * one that nobody else may read and that need not survive a power failure.
 * @returns its path. On an error, which is thrown, nothing is left behind.
 */
export function writeTemporary(
  folder: string,
  pieces: readonly Uint8Array[],
  like: Stats | 'private' | null,
): string {
  removeLeftovers(folder);
  const path = join(folder, `.gongkai-${randomBytes(6).toString('hex')}.tmp`);
  // Nobody else may read it before it has the permissions of what it replaces.
  const file = openSync(path, 'wx', like === null ? 0o666 : 0o600);
  let complete = false;
  try {
    for (const block of inBlocks(pieces)) {
      for (let at = 0; at < block.length; ) at += writeSync(file, block, at);
    }
    if (like !== null && like !== 'private') keepAccess(file, like);
    if (like !== 'private') fsyncSync(file);
    complete = true;
  } finally {
    closeSync(file);
    if (!complete) discardTemporary(path);
  }
  return path;
}

/** Removes a temporary file that is not needed. One that resists is removed by a later run. */
export function discardTemporary(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Why is nothing for the user: it is hidden, recognised by its name and read by nobody.
  }
}

/** Hidden, so that editors and searches pass it over, and of a kind that holds no report. */
const TEMPORARY = /^\.gongkai-[0-9a-f]{12}\.tmp$/u;

/** A write takes seconds at most. What is older was left by a process that was ended in its midst. */
const OLD_MS = 60 * 60 * 1000;

/** Where it was looked already: once in a run is enough. */
const swept = new Set<string>();

function removeLeftovers(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    if (!TEMPORARY.test(name)) continue;
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() === true && Date.now() - stats.mtimeMs > OLD_MS) discardTemporary(path);
  }
}

/**
 * Gives a file the owner, the group and the permissions of another one. Only the system's
 * administrator can give a file away; where the group cannot be kept either, the new group gets no
 * more than everybody.
 */
function keepAccess(file: number, like: Stats): void {
  const { uid, gid } = fstatSync(file);
  const keepsGroup =
    gid === like.gid || hasChanged(file, like.uid, like.gid) || hasChanged(file, uid, like.gid);
  if (uid !== like.uid && gid === like.gid) hasChanged(file, like.uid, like.gid);
  const mode = like.mode & 0o777;
  fchmodSync(file, keepsGroup ? mode : mode & (0o707 | ((mode & 0o007) << 3)));
}

function hasChanged(file: number, uid: number, gid: number): boolean {
  try {
    fchownSync(file, uid, gid);
    return true;
  } catch {
    // Not permitted to us, or unknown to this disk.
    return false;
  }
}
