/**
 * The files outside the editor, as the entry provides them: the disk in Node, nothing in a web
 * worker. Nothing here throws for a file that is missing or cannot be read.
 */
export interface Workspace {
  /** Whether a URI lies where this workspace can look. */
  reaches(uri: string): boolean;
  /** URIs of all files below a folder whose name may be a report's (see mayBeReport). */
  listFiles(folder: string): Promise<readonly string[]>;
  /** The file's text; null when there is none: missing, unreadable, too large or not a text. */
  readFile(uri: string): Promise<string | null>;
}
