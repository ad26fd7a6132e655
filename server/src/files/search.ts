import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mayBeReport } from '../core/report/file-name.ts';
import type { Localized } from '../core/text/localized.ts';
import { failureMessage } from './failure.ts';

/** A file that may hold a report, or a place that could not be looked into. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly message: Localized };

/**
 * Walks a folder and everything below it in the order of names, and yields each file whose name
 * reports have. Hidden folders and node_modules are passed over, and a folder that links lead back
 * to is visited once. Never throws.
 */
export function* searchFolder(folder: string, visited = new Set<string>()): Generator<Found> {
  const entries = open(folder, visited);
  if (!Array.isArray(entries)) {
    if (entries !== null) yield entries;
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind = kindOf(entry, path);
    if (kind === 'folder' && !isPassedOver(entry.name)) yield* searchFolder(path, visited);
    else if (kind === 'file' && mayBeReport(entry.name)) yield { kind: 'file', path };
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** The folder's entries in the order of their names; null when it was visited before. */
function open(folder: string, visited: Set<string>): Dirent[] | Found | null {
  try {
    const real = realpathSync(folder);
    if (visited.has(real)) return null;
    visited.add(real);
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { kind: 'failed', path: folder, message: failureMessage(error) };
  }
}

function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? kindOfTarget(path) : 'other';
}

/** A link that leads nowhere counts as a file, so that reading it says what is the matter. */
function kindOfTarget(path: string): 'file' | 'folder' | 'other' {
  try {
    const target = statSync(path);
    if (target.isDirectory()) return 'folder';
    return target.isFile() ? 'file' : 'other';
  } catch {
    return 'file';
  }
}
