import type { SectionId } from '../template/template.ts';
import { isSpace } from '../text/characters.ts';
import { type Difference, differenceBetween } from '../text/difference.ts';
import { type LineStarts, lineStartsAfter, placeOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { contentsAmong } from './contents.ts';
import { type Line, scanLines, scanLinesIn } from './lines.ts';
import { findSignposts, REACH, type Signpost } from './signposts.ts';

/** A text that was cut into reports, with what the next version of the text can take over. */
export interface Splitting {
  readonly text: string;
  readonly lines: LineStarts;
  /** In the order of the text. */
  readonly signposts: readonly Signpost[];
  /** One for each report. They follow each other and cover the whole text. */
  readonly spans: readonly Span[];
}

/**
 * Cuts a text that holds several reports (a compilation) into one span for each; a text that holds
 * one report, or none, is one span. The spans follow each other and cover the whole text.
 *
 * A new report begins where the parts begin again: at the title before the new part one (or two),
 * or at 一、总体情况 itself. A title alone is no sign, since many documents repeat it on each page;
 * nor is a number that restarts, since clerks make that mistake.
 */
export function splitReports(text: string): readonly Span[] {
  return splitText(text).spans;
}

/**
 * The same, together with what it was found by.
 *
 * @param previous an earlier version of the text: only lines that have changed since are looked at.
 *   The result is the same without it.
 */
export function splitText(text: string, previous: Splitting | null = null): Splitting {
  return previous === null ? splitLines(text, scanLines(text)) : splitAgain(text, previous);
}

/** The same for a text that was cut into its lines already. */
export function splitLines(text: string, lines: readonly Line[]): Splitting {
  const signposts = findSignposts(text, lines);
  const starts = lines.map(({ start }) => start);
  return { text, lines: starts, signposts, spans: spansOf(text, signposts) };
}

function splitAgain(text: string, previous: Splitting): Splitting {
  const difference = differenceBetween(previous.text, text);
  const lines = lineStartsAfter(previous.lines, difference, text);
  const signposts = signpostsAfter(previous.signposts, difference, text, lines);
  return { text, lines, signposts, spans: spansOf(text, signposts) };
}

/** The signposts of a text of whose earlier version they are known. */
function signpostsAfter(
  before: readonly Signpost[],
  { start, end, shift }: Difference,
  text: string,
  lines: LineStarts,
): Signpost[] {
  const first = Math.max(0, placeOf(lines, start).line - REACH);
  const last = Math.min(lines.length - 1, placeOf(lines, end + shift).line + REACH);
  const from = lines[first] ?? 0;
  const to = (lines[last + 1] ?? text.length + 1) - shift;
  const above = Math.max(0, first - REACH);
  const around = scanLinesIn(text, lines[above] ?? 0, lines[last + REACH + 1] ?? text.length);
  return [
    ...before.filter((each) => each.start < from),
    ...findSignposts(text, around, first - above, last - above),
    ...before.filter((each) => each.start >= to).map((each) => moved(each, shift)),
  ];
}

function moved(signpost: Signpost, shift: number): Signpost {
  const { start, end, title } = signpost;
  const moved = { start: start + shift, end: end + shift };
  return { ...signpost, ...moved, title: title === null ? null : title + shift };
}

function spansOf(text: string, signposts: readonly Signpost[]): Span[] {
  const contents = contentsOf(text, signposts);
  const starts = [0];
  let last = 0;
  let title: number | null = null;
  for (const signpost of signposts) {
    if (contents.has(signpost)) continue;
    if (signpost.title !== null) {
      title ??= signpost.title;
      continue;
    }
    const { part } = signpost;
    if (part === 0) continue;
    const restarts = last >= 3 && part <= 2 && (title !== null || part === 1);
    if (restarts) starts.push(title ?? signpost.start);
    if (restarts || part > last) last = part;
    title = null;
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** The signposts that are lines of a table of contents. */
function contentsOf(text: string, signposts: readonly Signpost[]): ReadonlySet<Signpost> {
  const entries: { readonly part: SectionId | null; readonly signpost: Signpost | null }[] = [];
  let end = 0;
  for (const signpost of signposts) {
    // Lines between two signposts name no part.
    if (!isBlank(text, end, signpost.start)) entries.push({ part: null, signpost: null });
    entries.push({ part: signpost.named, signpost });
    end = signpost.end;
  }
  const contents = contentsAmong(entries.map(({ part }) => part));
  return new Set(entries.flatMap(({ signpost }, at) => (contents.has(at) ? (signpost ?? []) : [])));
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
