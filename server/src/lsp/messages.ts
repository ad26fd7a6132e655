/**
 * What this server and the client in this repository say to each other beyond the protocol. The
 * client may import this file and no other of the server: it holds names, types and constants only.
 */
import type { ReportStatus } from '../core/features/status.ts';

export { CONFIGURATION_FILE } from '../config/file-name.ts';
export { isNamedReport, mayBeReport } from '../core/report/file-name.ts';
export { REPORT_HINT } from '../core/report/hint.ts';

/** Client asks: is this text a report? `{ text: string }` → `boolean`. */
export const IS_REPORT = 'gongkai/isReport';

/** Client asks for an open document's status: `{ textDocument: { uri } }` → `DocumentStatus | null`. */
export const STATUS = 'gongkai/status';

/** A document's status; null in its place when it is not open or holds no report. */
export interface DocumentStatus extends ReportStatus {
  /** How long reading and checking took. */
  readonly milliseconds: number;
}

/** Client asks to read and check everything anew: no parameters → `null`. */
export const RECHECK = 'gongkai/recheck';

/**
 * Server asks for a file that it cannot reach itself: `{ uri: string }` → the bytes in base64, or
 * `null`. Only of a client that says so in `experimental`, see `ExperimentalCapabilities`.
 */
export const READ_FILE = 'gongkai/readFile';

/** Server asks for all files below a folder that may be reports: `{ folder: string }` → `string[]`. */
export const LIST_FILES = 'gongkai/listFiles';

/** What a client may say of itself in `capabilities.experimental`. */
export interface ExperimentalCapabilities {
  /** It answers READ_FILE and LIST_FILES. */
  readonly gongkaiFiles?: boolean;
}
