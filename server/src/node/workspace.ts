import { fileURLToPath, pathToFileURL } from 'node:url';
import { readTextFile } from '../files/read.ts';
import { searchFolder } from '../files/search.ts';
import type { Workspace } from '../lsp/workspace.ts';

/** The disk, read in the way of the command line: same folders, same encodings, same limits. */
export const nodeWorkspace: Workspace = {
  reaches: (uri) => pathOf(uri) !== null,
  async listFiles(folder) {
    const path = pathOf(folder);
    if (path === null) return [];
    const found = [...searchFolder(path)];
    return found.filter(({ kind }) => kind === 'file').map((file) => pathToFileURL(file.path).href);
  },
  async readFile(uri) {
    const path = pathOf(uri);
    if (path === null) return null;
    const read = readTextFile(path);
    return read.kind === 'text' ? read.text : null;
  },
};

/** Null for what does not lie on the disk: another scheme, or no URI at all. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return null;
    throw error;
  }
}
