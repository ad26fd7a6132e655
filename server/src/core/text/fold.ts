import { compatibilityCharacters } from './compatibility.ts';
import type { Span } from './span.ts';

/**
 * Folding compares text without changing it: characters that mean the same become the same, and
 * what never matters in a label (spaces, punctuation, Markdown marks) disappears. Only comparisons
 * see folded text; offsets always belong to the original. A whole text is never normalised (NFKC).
 */

const DROPPED = 0;

/**
 * What folding changes, as `code ^ folded` for each code unit: nothing for nearly all of them, so that
 * the table is made at once. Surrogates stay as they are.
 */
const CHANGES: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const set = (code: number, folded: number): void => {
    table[code] = code ^ folded;
  };
  for (const [radical, plain] of compatibilityCharacters()) set(radical, plain);
  // Full-width ASCII: Ａ → A, １ → 1, （ → (.
  for (let code = 0xff01; code <= 0xff5e; code++) set(code, code - 0xfee0);
  for (let code = 0x41; code <= 0x5a; code++) {
    set(code, code + 0x20);
    set(code + 0xfee0, code + 0x20);
  }
  const ignored =
    ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~、。，．：；！？“”‘’「」『』《》〈〉【】〔〕［］｛｝（）—–－‐‑·•…～／｜＋＊＃＆＿\u00b7\u3000\u00a0\ufeff\u200b\u200c\u200d\u2060\u00ad\ufffd';
  for (const character of ignored) {
    set(character.charCodeAt(0), DROPPED);
    const code = character.charCodeAt(0);
    if (code > 0x20 && code < 0x7f) set(code + 0xfee0, DROPPED);
  }
  for (let code = 0; code < 0x20; code++) set(code, DROPPED);
  for (let code = 0x2000; code <= 0x200f; code++) set(code, DROPPED);
  set(0x2028, DROPPED);
  set(0x2029, DROPPED);
  set(0x7f, DROPPED);
  return table;
}

/**
 * The folded text of `[start, end)`: radicals, widths and case evened out, spaces and punctuation
 * gone. `（一） 予以公开` and `(一)予以公开` both give `一予以公开`.
 */
export function fold(text: string, start = 0, end = text.length): string {
  const isPart = end - start < text.length && text.length <= LONGEST_WHOLE;
  if (isPart) {
    const folded = wholeOf(text);
    const to = Math.min(end, text.length);
    return folded.slice(places[Math.max(start, 0)], places[Math.max(start, to)]);
  }
  let out = '';
  for (let i = start; i < end; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code !== DROPPED) out += String.fromCharCode(code);
  }
  return out;
}

/** A longer text is folded piece by piece, so that it is not held a second time. */
const LONGEST_WHOLE = 0x20000;

/**
 * The text that was folded last. A report is folded in hundreds of pieces, each several times: lines,
 * labels, sentences. Folding goes by code units, so all of them are cut out of one folded text.
 */
let last = { text: '', folded: '' };
/** How many folded code units stand before each offset of that text; made anew for a longer one only. */
let places = new Uint32Array(1);
/** The folded code units of that text, before they are a string. */
let codes = new Uint16Array(1);

function wholeOf(text: string): string {
  if (last.text === text) return last.folded;
  if (places.length <= text.length) {
    places = new Uint32Array(text.length + 1);
    codes = new Uint16Array(text.length);
  }
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    places[at] = length;
    const code = foldCode(text.charCodeAt(at));
    if (code !== DROPPED) codes[length++] = code;
  }
  places[text.length] = length;
  last = { text, folded: joined(codes, length) };
  return last.folded;
}

/** So many code units are joined at once: one by one takes twice as long, all would be too many. */
const CHUNK = 4096;

function joined(codes: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    const chunk = codes.subarray(at, Math.min(at + CHUNK, length));
    text += Reflect.apply(String.fromCharCode, null, chunk);
  }
  return text;
}

/** The folded code unit of one code unit; 0 when folding drops it. */
export function foldCode(code: number): number {
  return code ^ (CHANGES[code] ?? code);
}

/** Folded text whose every code unit knows where it came from. */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the original of each code unit of `folded`. */
  readonly offsets: readonly number[];
}

/** Like fold, for the few places that must find their way back into the original. */
export function foldWithOffsets(text: string, start: number, end: number): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (let i = start; i < end; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code === DROPPED) continue;
    folded += String.fromCharCode(code);
    offsets.push(i);
  }
  return { folded, offsets };
}

/** The span in the original of `[from, to)` in the folded text; null when that is empty. */
export function unfold({ offsets }: FoldedText, from: number, to: number): Span | null {
  const [start, last] = [offsets[from], offsets[to - 1]];
  return start === undefined || last === undefined || to <= from ? null : { start, end: last + 1 };
}
