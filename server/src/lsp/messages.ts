/**
 * What this server and the client in this repository say to each other beyond the protocol. The
 * client may import this file and no other of the server: it holds names, types and constants only.
 */
import type { PastedBlock } from '../core/features/paste.ts';
import type { ReportStatus } from '../core/features/status.ts';
import type { RuleSetting } from '../core/rules/rule.ts';
import type { Level } from '../core/template/level.ts';
import type { CalendarDate } from '../core/text/calendar-date.ts';
import type { Readiness } from '../core/workspace/readiness.ts';

export { CONFIGURATION_FILE } from '../config/file-name.ts';
export { RULE_SETTINGS } from '../config/setting.ts';
export type { TextPiece } from '../core/print/blocks.ts';
export { isNamedReport, mayBeReport } from '../core/report/file-name.ts';
export { REPORT_HINT } from '../core/report/hint.ts';
export { type Level, levelOfOrgan } from '../core/template/level.ts';
export type { CalendarDate } from '../core/text/calendar-date.ts';
export { isoDate } from '../core/text/calendar-date.ts';
export { csvRecord, csvText } from '../core/text/csv.ts';
export { literalLabel, literalMarkdown, literalMessage } from '../core/text/literal.ts';
export type { Readiness, Timing, Verdict } from '../core/workspace/readiness.ts';

/** Client asks: is this text a report? `{ text: string }` → `boolean`. */
export const IS_REPORT = 'gongkai/isReport';

/**
 * Client asks for an open document's status: `{ textDocument: { uri } }` →
 * `DocumentStatus | OversizeStatus | null`, null when it is not open or holds no report.
 */
export const STATUS = 'gongkai/status';

/** A document's status. */
export interface DocumentStatus extends ReportStatus {
  /** How long reading and checking took. */
  readonly milliseconds: number;
  /** Whether that is longer than it should be. */
  readonly isSlow: boolean;
}

/** The status of a document that is too large to be checked. */
export interface OversizeStatus {
  readonly oversize: {
    /** Its size, and the largest that is checked. */
    readonly megabytes: number;
    readonly limit: number;
  };
}

export type { PastedBlock } from '../core/features/paste.ts';

/**
 * Client asks what to insert in place of something copied, if tables of a report are in it:
 * `PasteParams` → `string`, or `null` where it is to be pasted as it is.
 */
export const PASTE = 'gongkai/paste';

/** What was copied, and what it is to replace in an open document. */
export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  readonly range: { readonly start: WrittenPlace; readonly end: WrittenPlace };
  readonly blocks: readonly PastedBlock[];
}

/**
 * Client asks for a report to be written: `NewReportParams` → `TextPiece[]`, which it inserts with a
 * stop in each place that is to be filled in.
 */
export const NEW_REPORT = 'gongkai/newReport';

/** What a new report starts from. */
export interface NewReportParams {
  /** Null while it is not known. */
  readonly organ: string | null;
  /** The year that the report is about. */
  readonly year: number;
  readonly level: Level;
}

/** Client asks for a new report out of last year's: `FromLastYearParams` → `FromLastYearResult`. */
export const FROM_LAST_YEAR = 'gongkai/fromLastYear';

/** Last year's report. */
export interface FromLastYearParams {
  readonly uri: string;
  /** Its text where it is open in the editor; null to have the file read. */
  readonly text: string | null;
}

/** The new report and its year, or a sentence on why there is none. */
export type FromLastYearResult =
  | { readonly text: string; readonly year: number }
  | { readonly problem: string };

/** Client asks how far every report of the workspace is: `ReadinessParams` → `ReportReadiness[]`. */
export const READINESS = 'gongkai/readiness';

/** How readiness is asked for. */
export interface ReadinessParams {
  /** The day on which somebody asks: the server has no calendar. */
  readonly today: CalendarDate;
  /** Whether files that were not read yet are read first; otherwise the answer comes at once. */
  readonly reads: boolean;
}

/** How far a report is, and where it is. */
export interface ReportReadiness extends Readiness {
  readonly uri: string;
  readonly place: WrittenRange;
}

/**
 * Server tells that some report's readiness may have changed: `ReadinessNews`. Only to a client that
 * says so in `experimental`.
 */
export const READINESS_CHANGED = 'gongkai/readinessChanged';

/** What is known of the workspace's reports in a few figures. */
export interface ReadinessNews {
  readonly reports: number;
  /** How many of them are ready to be published. */
  readonly ready: number;
}

/**
 * Client asks for last year's report beside an open one: `{ textDocument, position }` →
 * `CompareYearsResult`. Any place in the report will do.
 */
export const COMPARE_YEARS = 'gongkai/compareYears';

/** The reports to be compared, as documents of the server; or a sentence on why there are none. */
export type CompareYearsResult =
  | { readonly current: YearToCompare; readonly previous: readonly YearToCompare[] }
  | { readonly problem: string };

/** One report as a document that is laid out to be compared. */
export interface YearToCompare {
  readonly uri: string;
  readonly year: number | null;
  /** The name of the file that it is of. */
  readonly file: string;
}

/**
 * Client asks how much the server has read so far, for those who look for what makes it slow: no
 * parameters → `ReadingCounts`.
 */
export const READINGS = 'gongkai/readings';

/** Growing numbers; they stand still while nothing changes. */
export interface ReadingCounts {
  /** Files that were read from the disk. */
  readonly files: number;
  /** Texts that were read as reports, open documents included. */
  readonly texts: number;
  /** Reports that were read in them: of a compilation that is being edited, only the changed ones. */
  readonly reports: number;
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

/** Command of the client, named by code actions: asks for the reason and ignores a finding. */
export const IGNORE_FINDING = 'gongkai.ignoreFinding';

/** Command of the client, named by code actions: turns a rule off or asks for its level. */
export const SET_RULE = 'gongkai.setRule';

/** The one argument of IGNORE_FINDING: a finding of an open document. */
export interface FindingArgument {
  readonly uri: string;
  readonly rule: string;
  readonly cell: string;
  readonly value: string;
  /** Why it is ignored; null to ask for it. */
  readonly reason: string | null;
}

/** The one argument of SET_RULE. */
export interface RuleArgument {
  readonly uri: string;
  readonly rule: string;
  /** What to set; null to ask for it. */
  readonly setting: RuleSetting | null;
}

/**
 * Client asks how to write something into the configuration that governs a document:
 * `ConfigureParams` → `ConfigurationWriting`, or `null` where the file has mistakes to be put right
 * first. The client writes and saves it; the server writes no files.
 */
export const CONFIGURE = 'gongkai/configure';

/** What is to be written: an ignore with its reason, or a rule's setting. */
export type ConfigureParams =
  | (FindingArgument & { readonly kind: 'ignore'; readonly reason: string })
  | {
      readonly kind: 'setting';
      readonly uri: string;
      readonly rule: string;
      readonly setting: RuleSetting;
    };

/** Edits of a configuration file, in the shape of the protocol. */
export interface ConfigurationWriting {
  readonly uri: string;
  /** The whole text of a file that is not there yet; null when it is, and `edits` apply. */
  readonly created: string | null;
  readonly edits: readonly {
    readonly range: { readonly start: WrittenPlace; readonly end: WrittenPlace };
    readonly newText: string;
  }[];
}

interface WrittenPlace {
  readonly line: number;
  readonly character: number;
}

interface WrittenRange {
  readonly start: WrittenPlace;
  readonly end: WrittenPlace;
}

/**
 * Command of the server (`workspace/executeCommand`) with a `TableArgument`: recalculates totals in
 * an open document.
 */
export const RECALCULATE = 'gongkai.recalculateTable';

/** Command of the server with a `TableArgument`: shows the first place where an equation fails. */
export const SHOW_FAILURE = 'gongkai.showFailure';

/** Command of the server with a `PlaceArgument`: shows a place in a file, open or not. */
export const SHOW_PLACE = 'gongkai.showPlace';

/** A place in a file. */
export interface PlaceArgument {
  readonly uri: string;
  readonly range: WrittenRange;
}

/** A table of an open document. */
export interface TableArgument {
  readonly uri: string;
  /** Any place in the table's report; a document may hold several. */
  readonly position: { readonly line: number; readonly character: number };
  /** disclosure, requests or review; null for all tables of the report. */
  readonly table: string | null;
}

/** What a client may say of itself in `capabilities.experimental`. */
export interface ExperimentalCapabilities {
  /** It has the commands IGNORE_FINDING and SET_RULE. */
  readonly gongkaiCommands?: boolean;
  /** It answers READ_FILE and LIST_FILES. */
  readonly gongkaiFiles?: boolean;
  /** It takes READINESS_CHANGED. */
  readonly gongkaiReadiness?: boolean;
}
