import type { SectionId } from '../template/template.ts';
import { isDigit, isSpace } from '../text/characters.ts';
import { foldCode } from '../text/fold.ts';
import { OPENS_PART } from './edges.ts';
import type { Line } from './lines.ts';
import { knownSection, mayBeSection } from './section-titles.ts';

/** So many lines in a row that each name a part are a table of contents, if the parts follow. */
const FEWEST = 4;
/** What stands between a title and its page number. */
const LEADERS = new Set([...'.…·．。'].map((each) => each.charCodeAt(0)));
/** A line of a table of contents, with its dots, is no longer than this. */
const LONGEST = 120;
/** No part's title is shorter; many cells are. */
const SHORTEST = 2;

/**
 * Lines of a table of contents: neighbouring lines that name the parts, with or without page
 * numbers, when headings of those parts come again further down. They are no headings. A skeleton
 * of six headings without any text is none either: there the parts do not come again.
 */
export function contentsLines(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  if (!hasRun(text, lines)) return NONE;
  const written = lines.filter((line) => line.from < line.to);
  const contents = contentsAmong(written.map((line) => partNamed(text, line)));
  return new Set(written.filter((_, at) => contents.has(at)));
}

const NONE: ReadonlySet<Line> = new Set();

/** Whether enough neighbouring lines look like names of parts, which hardly any report has. */
function hasRun(text: string, lines: readonly Line[]): boolean {
  let run = 0;
  for (const line of lines) {
    if (line.from === line.to) continue;
    run = mayNamePart(text, line) ? run + 1 : 0;
    if (run === FEWEST) return true;
  }
  return false;
}

/**
 * The same for lines of which only the parts that they name are known.
 *
 * @param parts one entry for each line that is not blank, null where it names no part; any number of
 *   lines in a row that name none may share one entry.
 * @returns the indices of the entries that belong to a table of contents.
 */
export function contentsAmong(parts: readonly (SectionId | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let names = new Set<SectionId>();
  parts.forEach((part, at) => {
    if (part !== null && !names.has(part)) {
      run.push(at);
      names.add(part);
      return;
    }
    if (run.length >= FEWEST && comeAgain(parts, at, names))
      for (const each of run) found.add(each);
    if (run.length === 0 && part === null) return;
    run = part === null ? [] : [at];
    names = new Set(part === null ? [] : [part]);
  });
  return found;
}

/** The part that a line names as a table of contents does, with a page number or without; or null. */
export function partNamed(text: string, line: Line): SectionId | null {
  if (!mayNamePart(text, line)) return null;
  return knownSection(text, line.from, endOfTitle(text, line))?.id ?? null;
}

/** A cheap look before anything is folded. */
function mayNamePart(text: string, line: Line): boolean {
  const length = line.to - line.from;
  if (length < SHORTEST || length > LONGEST || !mayOpenPart(text, line)) return false;
  return mayBeSection(text, line.from, endOfTitle(text, line));
}

/** A look at the line's first character, which tells nothing if folding drops it. */
export function mayOpenPart(text: string, { from, opening }: Line): boolean {
  return (opening & OPENS_PART) !== 0 || foldCode(text.charCodeAt(from)) === 0;
}

/** The line's end without a page number and the dots or spaces before it. */
function endOfTitle(text: string, line: Line): number {
  let end = line.to;
  while (end > line.from && isDigit(text.charCodeAt(end - 1))) end--;
  if (end === line.to) return end;
  while (end > line.from && isLeader(text.charCodeAt(end - 1))) end--;
  return end;
}

function isLeader(code: number): boolean {
  return LEADERS.has(code) || isSpace(code);
}

/** Whether at least two of the parts are named again from an entry on. */
function comeAgain(
  parts: readonly (SectionId | null)[],
  from: number,
  names: ReadonlySet<SectionId>,
): boolean {
  const again = new Set<SectionId>();
  for (let at = from; at < parts.length && again.size < 2; at++) {
    const part = parts[at] ?? null;
    if (part !== null && names.has(part)) again.add(part);
  }
  return again.size >= 2;
}
