import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A path with `/` between folders on every system, as formats that travel want it. */
export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** A path as a URI reference: relative if the path is, else with `file:`. */
export function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(resolve(path)).href;
  return slashed(path).split('/').map(encodeURIComponent).join('/');
}
