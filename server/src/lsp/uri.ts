import { memory } from '../core/text/memory.ts';

/**
 * The little that the server must know of URIs. They are compared and cut as text, so that any
 * scheme works (file:, vscode-vfs:, untitled:) and no malformed one throws.
 */

/**
 * A form in which two spellings of one URI are the same: percent-encoding is undone and the drive
 * letter is small. For comparing only; answers carry the URI that the client or the disk gave.
 */
export function keyOf(uri: string): string {
  return remember(uri, () => ({ key: normalized(uri) })).key;
}

/** Every key that is typed asks dozens of times for the few documents and folders that are open. */
const remember = memory<{ readonly key: string }>(1000);

function normalized(uri: string): string {
  return decode(uri).replace(
    /^file:\/\/\/([A-Za-z]):/u,
    (_, drive: string) => `file:///${drive.toLowerCase()}:`,
  );
}

/** A folder's URI as this server keeps them; clients send both forms. */
export function withoutSlash(folder: string): string {
  return folder.replace(/(?<!\/)\/+$/u, '');
}

/**
 * Whether a document only shows another version of a file: what version control shows beside it, or
 * a view of ours. It is no other report of the same year.
 */
export function isCopy(uri: string): boolean {
  return /^(?:git|gitlens|gitfs|svn|hg|vscode-local-history|gongkai-[a-z]+):/u.test(uri);
}

/** The folder that a URI lies in, without a final slash; null when it lies in none (untitled:). */
export function folderOf(uri: string): string | null {
  const root = rootLength(uri);
  const slash = uri.lastIndexOf('/');
  return slash < root ? null : uri.slice(0, slash);
}

/**
 * The URI of a folder as people write it in a setting: a URI, a path of this machine, or a path from
 * the folder that is open. Null for an empty name, and for a path from nowhere.
 *
 * @param base the open folder; null when there is none.
 */
export function folderNamed(name: string, base: string | null): string | null {
  const path = withoutSlash(name.trim().replaceAll('\\', '/'));
  if (path === '') return null;
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(path)) return path;
  if (/^[a-z]:(?:\/|$)/iu.test(path)) return `file:///${encodePath(path)}`;
  if (path.startsWith('/')) return `file://${encodePath(path)}`;
  return base === null ? null : joined(withoutSlash(base), path);
}

/** A relative path behind a folder; `..` leads no higher than the root of its file system. */
function joined(base: string, path: string): string {
  return path.split('/').reduce((folder, part) => {
    if (part === '' || part === '.') return folder;
    return part === '..' ? (folderOf(folder) ?? folder) : `${folder}/${encodePath(part)}`;
  }, base);
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([a-z])%3A/iu, '$1:');
}

/** All folders around a URI, nearest first, up to the root of its file system. */
export function foldersAround(uri: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(uri); folder !== null; folder = folderOf(folder)) folders.push(folder);
  return folders;
}

/** The decoded last part of a URI. */
export function fileNameOf(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The decoded path from a folder to a URI, `/` between its parts; null when it lies elsewhere. */
export function pathWithin(folder: string, uri: string): string | null {
  const prefix = `${keyOf(withoutSlash(folder))}/`;
  const key = keyOf(uri);
  const path = key.startsWith(prefix) ? key.slice(prefix.length) : null;
  // A path that goes up may lead out again.
  return path?.split('/').includes('..') === false ? path : null;
}

/** Where the path begins in `scheme://authority/path`; past the end for a URI without folders. */
function rootLength(uri: string): number {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/]*/iu.exec(uri)?.[0].length ?? uri.length;
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch (error) {
    // A stray % is no encoding: such a URI stands for itself.
    if (error instanceof URIError) return uri;
    throw error;
  }
}
