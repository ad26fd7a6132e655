import { fold } from '../../text/fold.ts';
import { initialsOf } from './initials.ts';

/**
 * Compares what was typed with the beginning of a word: by the same characters, by the initials of
 * their pinyin, or by both (一、ztqk). Returns what a client may filter by as more is typed: what was
 * typed and then the rest of the word, in the way in which it was begun. Null when it does not fit.
 */
export function match(typed: string, word: string): string | null {
  const opening = openingOf(typed);
  if (opening !== '' && opening !== openingOf(word)) return null;
  const begun = fold(typed);
  // Other punctuation alone begins nothing: folding leaves nothing of it.
  if (begun === '' && opening === '' && typed !== '') return null;
  const whole = fold(word);
  if (begun.length > whole.length) return null;
  for (let at = 0; at < begun.length; at++) {
    if (!isSame(begun.charAt(at), whole.charAt(at))) return null;
  }
  const rest = whole.slice(begun.length);
  return typed + (isLatin(begun) ? firstInitials(rest) : rest);
}

/** The bracket that a text begins with, full width; empty for none. */
export function openingOf(text: string): string {
  const first = text.charAt(0).replace('(', '（');
  return '（《'.includes(first) ? first : '';
}

/** Whether someone types letters, and not Chinese. */
export function isLatin(folded: string): boolean {
  return /[a-z]$/u.test(folded);
}

function isSame(typed: string, character: string): boolean {
  return typed === character || initialsOf(character).includes(typed);
}

function firstInitials(folded: string): string {
  return [...folded].map((character) => initialsOf(character).charAt(0) || character).join('');
}
