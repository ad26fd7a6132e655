import type { Connection } from './connection.ts';
import { LIST_FILES, READ_FILE } from './messages.ts';
import type { Workspace } from './workspace.ts';

/** What a file's bytes say; null when they are no text. */
export type DecodeText = (bytes: Uint8Array) => string | null;

/**
 * The entry's workspace, with the client's files where it does not reach: on a web page, in a folder
 * on another machine, in a repository that was never cloned.
 *
 * @param fail takes what goes wrong while the client is asked; the file then counts as missing.
 */
export function withClientFiles(
  workspace: Workspace,
  connection: Connection,
  decode: DecodeText,
  fail: (error: unknown) => void,
): Workspace {
  const ask = async (method: string, params: object): Promise<unknown> => {
    try {
      return await connection.sendRequest<unknown>(method, params);
    } catch (error) {
      fail(error);
      return null;
    }
  };
  return {
    reaches: () => true,
    async listFiles(folder) {
      if (workspace.reaches(folder)) return workspace.listFiles(folder);
      const files = await ask(LIST_FILES, { folder });
      return Array.isArray(files) ? files.filter((uri) => typeof uri === 'string') : [];
    },
    async readFile(uri) {
      if (workspace.reaches(uri)) return workspace.readFile(uri);
      const content = await ask(READ_FILE, { uri });
      const bytes = typeof content === 'string' ? bytesOf(content) : null;
      return bytes === null ? null : decode(bytes);
    },
  };
}

/** Null for what is no base64. */
function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
