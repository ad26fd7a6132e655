import { isDigit, isSpace } from '../text/characters.ts';
import type { Line } from './lines.ts';
import { knownSection } from './section-titles.ts';

/** So many lines in a row that each name a part are a table of contents, if the parts follow. */
const FEWEST = 4;
/** What stands between a title and its page number. */
const LEADERS = new Set([...'.…·．。'].map((each) => each.charCodeAt(0)));
/** A line of a table of contents, with its dots, is no longer than this. */
const LONGEST = 120;

/**
 * Lines of a table of contents: neighbouring lines that name the parts, with or without page
 * numbers, when headings of those parts come again further down. They are no headings. A skeleton
 * of six headings without any text is none either: there the parts do not come again.
 */
export function contentsLines(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  let names = new Set<string>();
  lines.forEach((line, index) => {
    if (line.from === line.to) return;
    const part = partNamed(text, line);
    if (part !== null && !names.has(part)) {
      run.push(line);
      names.add(part);
      return;
    }
    if (run.length >= FEWEST && comeAgain(text, lines, index, names)) {
      for (const each of run) found.add(each);
    }
    run = part === null ? [] : [line];
    names = new Set(part === null ? [] : [part]);
  });
  return found;
}

function partNamed(text: string, line: Line): string | null {
  if (line.to - line.from > LONGEST) return null;
  return knownSection(text, line.from, endOfTitle(text, line))?.id ?? null;
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

/** Whether at least two of the parts are named again from a line on. */
function comeAgain(
  text: string,
  lines: readonly Line[],
  from: number,
  names: ReadonlySet<string>,
): boolean {
  const again = new Set<string>();
  for (let at = from; at < lines.length && again.size < 2; at++) {
    const line = lines[at];
    const part = line === undefined ? null : partNamed(text, line);
    if (part !== null && names.has(part)) again.add(part);
  }
  return again.size >= 2;
}
