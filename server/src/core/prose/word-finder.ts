import { beginningsOf } from './first-characters.ts';

/** Something that words may mean. */
interface Worded {
  readonly words: RegExp;
}

/** Words that were found, and what they mean. */
export interface FoundWords<T> {
  readonly meaning: T;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds all words of many meanings in one pass over a text: at each character only those are tried
 * that may begin with it. The result is in the order of the text; what begins together, in that of
 * the meanings. Words of one meaning do not overlap.
 */
export function createWordFinder<T extends Worded>(
  meanings: readonly T[],
): (text: string) => readonly FoundWords<T>[] {
  const tried = meanings.map((meaning) => ({
    meaning,
    here: new RegExp(meaning.words.source, 'uy'),
  }));
  const byCharacter = new Map<number, typeof tried>();
  for (const each of tried) {
    for (const code of beginningsOf(each.meaning.words)) {
      byCharacter.set(code, [...(byCharacter.get(code) ?? []), each]);
    }
  }
  const begins = new Uint8Array(0x10000);
  for (const code of byCharacter.keys()) begins[code] = 1;
  return (text) => {
    const found: FoundWords<T>[] = [];
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      if (begins[code] === 0) continue;
      for (const { meaning, here } of byCharacter.get(code) ?? []) {
        here.lastIndex = start;
        if (here.test(text) && !reachesInto(start, meaning, found)) {
          found.push({ meaning, start, end: here.lastIndex });
        }
      }
    }
    return found;
  };
}

/** Whether words of the same meaning were found that do not end before a place. */
function reachesInto<T>(start: number, meaning: T, found: readonly FoundWords<T>[]): boolean {
  for (const each of found) if (each.meaning === meaning && each.end > start) return true;
  return false;
}
