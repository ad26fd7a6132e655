import { readReport } from './report/read.ts';
import type { Report } from './report/report.ts';
import { scanLines } from './syntax/lines.ts';
import { type Splitting, splitLines, splitText } from './syntax/split.ts';
import { detached } from './text/detached.ts';
import type { Span } from './text/span.ts';

/** One report of a text as it was read, before it is checked. */
export interface ReadReport {
  /** UTF-16 offset of the report in the whole text. */
  readonly start: number;
  readonly report: Report;
}

/** The reports of a text, with what the next version of the text can take over. */
export interface TextReading {
  /** The file's name that they were read under; null when it is not known. */
  readonly fileName: string | null;
  readonly splitting: Splitting;
  readonly reports: readonly ReadReport[];
}

/**
 * Reads the reports of a text. A report is read by itself, so one whose own text is the same as
 * before is the same object again, wherever it stands by now; only the others are read.
 *
 * @param previous the reading of an earlier version. The result is the same without it.
 */
export function readText(
  text: string,
  fileName: string | null,
  previous: TextReading | null = null,
): TextReading {
  const lines = previous === null ? scanLines(text) : null;
  const splitting =
    lines === null ? splitText(text, previous?.splitting ?? null) : splitLines(text, lines);
  const { spans } = splitting;
  const known = previous?.fileName === fileName ? previous.reports : [];
  const find = finderOf(known, spans.length);
  const reports = spans.map((span, index) => {
    const own = ownText(text, span);
    const before = find(own, index);
    if (before?.start === span.start) return before;
    return { start: span.start, report: before?.report ?? read(own) };
  });
  return { fileName, splitting, reports };

  function read(own: string): Report {
    if (own === text) return readReport(text, fileName, lines ?? scanLines(text));
    // Reports of a compilation outlive many of its versions.
    return readReport(detached(own), fileName);
  }
}

function ownText(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

type Finder = (own: string, index: number) => ReadReport | null;

/**
 * Finds reports by their texts. After most edits a report still has its place, counted from the
 * front or from the back, and there comparing two texts costs next to nothing.
 *
 * @param count how many reports there are now.
 */
function finderOf(known: readonly ReadReport[], count: number): Finder {
  if (known.length === 0) return () => null;
  let byText: ReadonlyMap<string, ReadReport> | null = null;
  return (own, index) => {
    for (const at of [index, index - count + known.length]) {
      const candidate = known[at];
      if (candidate?.report.text === own) return candidate;
    }
    byText ??= new Map(known.map((each) => [each.report.text, each]));
    return byText.get(own) ?? null;
  };
}
