import { createHash } from 'node:crypto';

/**
 * The first line of a cache: which program wrote it, how long the parts behind it are, and their sums.
 * So whatever is damaged or cut off is seen without a look at each of thousands of entries.
 */
export interface CacheHead {
  readonly program: string;
  /** The run that printed the first part; null when there is nothing to print again. */
  readonly run: { readonly key: string; readonly code: number } | null;
  readonly printed: Section;
  readonly index: Section;
  readonly checks: Section;
}

/** A part of the file. */
export interface Section {
  /** In bytes. */
  readonly length: number;
  readonly sum: string;
}

/** How such a file begins; one that begins otherwise is not ours, and is never written over. */
const MARK = 'gongkai-cache ';

/** Whether a file that begins so may be written over; one that is empty may. */
export function isOurs(bytes: Buffer): boolean {
  return bytes.length === 0 || bytes.toString('latin1', 0, MARK.length) === MARK;
}

/** The line in front of everything else. */
export function headLine(head: CacheHead): Uint8Array {
  const text = JSON.stringify(head);
  return Buffer.from(`${MARK}${sumOf([Buffer.from(text)])} ${text}\n`);
}

/**
 * The head with which these bytes begin, and where it ends; null when there is none, or it is
 * damaged. The bytes may end anywhere behind it.
 */
export function headIn(bytes: Buffer): (CacheHead & { readonly start: number }) | null {
  const lineEnd = bytes.indexOf('\n');
  if (lineEnd < 0 || !isOurs(bytes)) return null;
  const line = bytes.toString('utf8', MARK.length, lineEnd);
  const [sum = ''] = line.split(' ', 1);
  const text = line.slice(sum.length + 1);
  if (sumOf([Buffer.from(text)]) !== sum) return null;
  const head: CacheHead = JSON.parse(text);
  return { ...head, start: lineEnd + 1 };
}

/** The length and the sum of a part that is to be written. */
export function sectionOf(pieces: readonly Uint8Array[]): Section {
  const length = pieces.reduce((total, piece) => total + piece.length, 0);
  return { length, sum: sumOf(pieces) };
}

/** Whether a part is as it was written. */
export function isWhole(bytes: Uint8Array, section: Section | undefined): boolean {
  return bytes.length === section?.length && sumOf([bytes]) === section.sum;
}

function sumOf(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('base64');
}
