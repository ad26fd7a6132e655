import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { failureMessage } from '../files/failure.ts';
import { searchFolder } from '../files/search.ts';
import type { Problem } from './problem.ts';

/** One file to read. */
export interface Input {
  /** As the user would write it: what was named, or the named folder's name and what is in it. */
  readonly path: string;
  /** Whether it was named itself: then it is read whatever it holds. */
  readonly named: boolean;
  /** The named folders in which it was found. */
  readonly folders: readonly string[];
}

/** What the paths on the command line lead to. */
export interface Inputs {
  /** Each file once, in the order of the command line. */
  readonly files: readonly Input[];
  /** The folders that were named and could be searched wholly. */
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/** Finds every file that the paths of the command line name or hold. */
export function collectInputs(paths: readonly string[]): Inputs {
  const files = new Map<string, Input>();
  const folders: string[] = [];
  const problems: Problem[] = [];
  const add = (path: string, folder: string | null) => {
    const key = resolve(path);
    const known = files.get(key) ?? { path, named: false, folders: [] };
    files.set(key, {
      ...known,
      named: known.named || folder === null,
      folders: folder === null ? known.folders : [...known.folders, folder],
    });
  };
  for (const path of paths) {
    const kind = kindOf(path, problems);
    if (kind === 'file') add(path, null);
    if (kind !== 'folder') continue;
    const before = problems.length;
    for (const found of searchFolder(path)) {
      if (found.kind === 'file') add(found.path, path);
      else problems.push({ file: found.path, place: null, message: found.message });
    }
    if (problems.length === before) folders.push(path);
  }
  return { files: [...files.values()], folders, problems };
}

function kindOf(path: string, problems: Problem[]): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    problems.push({ file: path, place: null, message: failureMessage(error) });
    return null;
  }
}
