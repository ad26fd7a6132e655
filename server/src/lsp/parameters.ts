import type {
  FileEvent,
  Position,
  PreviousResultId,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import type { PastedBlock } from '../core/features/paste.ts';

/**
 * Readers of what clients send. The protocol's types are promises of the other side, so each reader
 * looks for itself and gives null where the promise is broken.
 */

/** The URI of `params.textDocument`. */
export function readDocumentUri(params: unknown): string | null {
  const { uri } = documentOf(params);
  return typeof uri === 'string' ? uri : null;
}

/** The text of a request that is about nothing else. */
export function readText(params: unknown): string | null {
  const { text } = readAnything(params);
  return typeof text === 'string' ? text : null;
}

/** The URI of a request that is about no open document. */
export function readUri(params: unknown): string | null {
  const { uri } = readAnything(params);
  return typeof uri === 'string' ? uri : null;
}

/** A place in a document. */
export interface PositionParameters {
  readonly uri: string;
  readonly position: Position;
}

export function readPosition(params: unknown): PositionParameters | null {
  const uri = readDocumentUri(params);
  const { position } = readAnything(params);
  return uri !== null && isPosition(position) ? { uri, position } : null;
}

/** A place whose uses are asked for. */
export interface ReferenceParameters extends PositionParameters {
  readonly includesDeclaration: boolean;
}

export function readReference(params: unknown): ReferenceParameters | null {
  const at = readPosition(params);
  const { includeDeclaration } = readAnything(readAnything(params)['context']);
  return at === null ? null : { ...at, includesDeclaration: includeDeclaration === true };
}

/** The words of a search. */
export function readQuery(params: unknown): string | null {
  const { query } = readAnything(params);
  return typeof query === 'string' ? query : null;
}

/** Several places in a document. */
export interface PositionsParameters {
  readonly uri: string;
  readonly positions: readonly Position[];
}

export function readPositions(params: unknown): PositionsParameters | null {
  const uri = readDocumentUri(params);
  const { positions } = readAnything(params);
  const valid = uri !== null && Array.isArray(positions) && positions.every(isPosition);
  return valid ? { uri, positions } : null;
}

/** One range of a document, or several. */
export interface RangesParameters {
  readonly uri: string;
  readonly ranges: readonly Range[];
}

export function readRange(params: unknown): RangesParameters | null {
  const uri = readDocumentUri(params);
  const { range } = readAnything(params);
  return uri !== null && isRange(range) ? { uri, ranges: [range] } : null;
}

export function readRanges(params: unknown): RangesParameters | null {
  const uri = readDocumentUri(params);
  const { ranges } = readAnything(params);
  const valid = uri !== null && Array.isArray(ranges) && ranges.every(isRange);
  return valid ? { uri, ranges } : null;
}

/** A character that was typed. */
export interface TypingParameters extends PositionParameters {
  readonly character: string;
}

export function readTyping(params: unknown): TypingParameters | null {
  const at = readPosition(params);
  const { ch } = readAnything(params);
  return at !== null && typeof ch === 'string' ? { ...at, character: ch } : null;
}

/** A request for code actions. */
export interface CodeActionParameters {
  readonly uri: string;
  readonly range: Range;
  /** The kinds that are wanted; null when any is. */
  readonly only: readonly string[] | null;
  /** The diagnostics that the client shows there, by rule and place. */
  readonly diagnostics: readonly { readonly code: string; readonly range: Range }[];
  /** Whether nobody has asked: the cursor has only come along. */
  readonly automatic: boolean;
}

export function readCodeAction(params: unknown): CodeActionParameters | null {
  const uri = readDocumentUri(params);
  const { range, context } = readAnything(params);
  const { only, diagnostics, triggerKind } = readAnything(context);
  if (uri === null || !isRange(range)) return null;
  return {
    uri,
    range,
    only: Array.isArray(only) ? only.filter((kind) => typeof kind === 'string') : null,
    diagnostics: Array.isArray(diagnostics) ? diagnostics.filter(isCodedDiagnostic) : [],
    automatic: triggerKind === 2,
  };
}

/** A new name for what stands at a place. */
export interface RenameParameters extends PositionParameters {
  readonly newName: string;
}

export function readRename(params: unknown): RenameParameters | null {
  const at = readPosition(params);
  const { newName } = readAnything(params);
  return at !== null && typeof newName === 'string' ? { ...at, newName } : null;
}

/** Something copied, which is to replace a range of a document. */
export interface PasteParameters {
  readonly uri: string;
  readonly range: Range;
  readonly blocks: readonly PastedBlock[];
}

export function readPaste(params: unknown): PasteParameters | null {
  const uri = readDocumentUri(params);
  const { range, blocks } = readAnything(params);
  const valid = uri !== null && isRange(range) && Array.isArray(blocks);
  return valid && blocks.every(isPastedBlock) ? { uri, range, blocks } : null;
}

function isPastedBlock(value: unknown): value is PastedBlock {
  if (typeof value === 'string') return true;
  return Array.isArray(value) && value.every(isRowOfCells);
}

function isRowOfCells(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((cell) => typeof cell === 'string');
}

/** A document as it was opened. */
export interface OpenParameters {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

export function readOpen(params: unknown): OpenParameters | null {
  const { uri, languageId, version, text } = documentOf(params);
  const valid =
    typeof uri === 'string' &&
    typeof languageId === 'string' &&
    typeof version === 'number' &&
    typeof text === 'string';
  return valid ? { uri, languageId, version, text } : null;
}

/** Edits of an open document, in the order in which they apply. */
export interface ChangeParameters {
  readonly uri: string;
  readonly version: number;
  readonly changes: readonly TextDocumentContentChangeEvent[];
}

export function readChange(params: unknown): ChangeParameters | null {
  const { uri, version } = documentOf(params);
  const { contentChanges: changes } = readAnything(params);
  if (typeof uri !== 'string' || typeof version !== 'number') return null;
  if (!Array.isArray(changes) || !changes.every(isContentChange)) return null;
  return { uri, version, changes };
}

/** A request for the diagnostics of one document. */
export interface DiagnosticParameters {
  readonly uri: string;
  /** What the client holds; null when it holds nothing. */
  readonly previousResultId: string | null;
}

export function readDiagnostic(params: unknown): DiagnosticParameters | null {
  const uri = readDocumentUri(params);
  const { previousResultId: previous } = readAnything(params);
  return uri === null
    ? null
    : { uri, previousResultId: typeof previous === 'string' ? previous : null };
}

/** A request for the diagnostics of everything. */
export interface WorkspaceDiagnosticParameters {
  /** What the client holds. */
  readonly previousResultIds: readonly PreviousResultId[];
  /** Where answers may go while they are made; null when the client wants them all at once. */
  readonly partialResultToken: string | number | null;
}

export function readWorkspaceDiagnostic(params: unknown): WorkspaceDiagnosticParameters | null {
  if (!isRecord(params)) return null;
  const { previousResultIds = [], partialResultToken: token } = params;
  if (!Array.isArray(previousResultIds) || !previousResultIds.every(isPreviousResultId)) {
    return null;
  }
  const partialResultToken = typeof token === 'string' || typeof token === 'number' ? token : null;
  return { previousResultIds, partialResultToken };
}

export function readFileEvents(params: unknown): readonly FileEvent[] | null {
  const { changes } = readAnything(params);
  return Array.isArray(changes) && changes.every(isFileEvent) ? changes : null;
}

/** Folders that were opened and closed in the client. */
export interface FolderChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function readFolderChange(params: unknown): FolderChange | null {
  const { event } = readAnything(params);
  const { added, removed } = readAnything(event);
  const [opened, closed] = [urisOf(added), urisOf(removed)];
  return opened === null || closed === null ? null : { added: opened, removed: closed };
}

/** The members of anything at all; none for what is not an object. */
export function readAnything(params: unknown): Readonly<Record<string, unknown>> {
  return isRecord(params) ? params : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function urisOf(folders: unknown): readonly string[] | null {
  if (!Array.isArray(folders)) return null;
  const uris = folders.map((folder: unknown) => {
    const { uri } = readAnything(folder);
    return uri;
  });
  return uris.every((uri) => typeof uri === 'string') ? uris : null;
}

function documentOf(params: unknown): Readonly<Record<string, unknown>> {
  const { textDocument } = readAnything(params);
  return readAnything(textDocument);
}

function isContentChange(value: unknown): value is TextDocumentContentChangeEvent {
  const { text, range } = readAnything(value);
  return typeof text === 'string' && (range === undefined || isRange(range));
}

/** Positions past the end are allowed and moved there; negative and broken numbers are not. */
function isPosition(value: unknown): value is Position {
  const { line, character } = readAnything(value);
  return isIndex(line) && isIndex(character);
}

function isRange(value: unknown): value is Range {
  const { start, end } = readAnything(value);
  return isPosition(start) && isPosition(end);
}

function isCodedDiagnostic(value: unknown): value is CodeActionParameters['diagnostics'][number] {
  const { code, range } = readAnything(value);
  return typeof code === 'string' && isRange(range);
}

function isIndex(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isPreviousResultId(value: unknown): value is PreviousResultId {
  const { uri, value: id } = readAnything(value);
  return typeof uri === 'string' && typeof id === 'string';
}

function isFileEvent(value: unknown): value is FileEvent {
  const { uri, type } = readAnything(value);
  return typeof uri === 'string' && typeof type === 'number';
}
