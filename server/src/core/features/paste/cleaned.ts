/** Spaces that programs put where a plain one is meant: no-break, typographic, full-width. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Nothing to see: zero-width characters, soft hyphens, marks of direction, places of pictures. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]/gu;

/** Control characters, such as the mark that Word sets at the end of a cell; not tabs or line ends. */
const CONTROLS = /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** A copied text without what only its program knew the meaning of. */
export function cleaned(text: string): string {
  return text.replace(SPACES, ' ').replace(INVISIBLE, '').replace(CONTROLS, '');
}
