import type { TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { type Memory, memory } from '../text/memory.ts';
import { knownSection } from './section-titles.ts';
import { type Bigrams, bigramsOf, shared } from './similarity.ts';
import type { Cuttings } from './tables.ts';

/** How many lines of other short text may stand between two header lines. */
const STRAY = 4;
/** A longer line is prose. */
const LONGEST = 60;

/** What header lines of a table are made of. */
export interface HeaderWords {
  readonly pairs: Bigrams;
  /** Remembers what lines are: reports repeat the template's header, cut into lines in a few ways. */
  readonly judged: Memory<Verdict>;
}

interface Verdict {
  readonly isHeader: boolean;
}

/** So many lines are remembered for a table; a header has ten. */
const REMEMBERED = 128;

/** Prepares the words of a template's header. */
export function headerWords({ header }: TableTemplate): HeaderWords {
  const pairs = bigramsOf(header.map((word) => fold(word)).join(''));
  return { pairs, judged: memory(REMEMBERED) };
}

/**
 * Where a table begins: the highest of the header lines above its first row. A header line is made
 * of the words of the template's header; prose, or the heading of a part, ends the search.
 */
export function headerStart(
  { text, lines, cut }: Pick<Cuttings, 'text' | 'lines' | 'cut'>,
  firstLine: number,
  words: HeaderWords,
): number {
  let start = firstLine;
  let stray = 0;
  for (let at = firstLine - 1; at >= 0 && stray <= STRAY; at--) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.from === line.to || cut[at]?.shape === 'rule') continue;
    const folded = fold(text, line.from, line.to);
    if (folded.length > LONGEST || text.slice(line.from, line.to).includes('。')) break;
    // A table's own title (表三：…) merely resembles a part's; the part's title ends the search.
    if (knownSection(text, line.from, line.to) !== null) break;
    if (isMadeOf(folded, words)) {
      start = at;
      stray = 0;
    } else stray++;
  }
  return lines[start]?.from ?? 0;
}

/** Whether at least 60 % of the line's pairs of characters stand in the header's words. */
function isMadeOf(folded: string, words: HeaderWords): boolean {
  return words.judged(folded, () => {
    const pairs = bigramsOf(folded);
    return { isHeader: pairs.size > 0 && shared(pairs, words.pairs) >= 0.6 * pairs.size };
  }).isHeader;
}
