import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A folder on disk that lives as long as the test. */
export interface TemporaryFolder {
  readonly path: string;
  /** Without a final slash. */
  readonly uri: string;
  uriOf(name: string): string;
  /** Makes the folders on the way too. */
  write(name: string, content: string): void;
  remove(name: string): void;
}

/** Makes a folder with these files in it. */
export function temporaryFolder(files: Readonly<Record<string, string>> = {}): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'gongkai-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const folder: TemporaryFolder = {
    path,
    uri: pathToFileURL(path).href,
    uriOf: (name) => pathToFileURL(join(path, name)).href,
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    remove: (name) => rmSync(join(path, name)),
  };
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  return folder;
}
