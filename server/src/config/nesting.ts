import { createScanner } from 'jsonc-parser';

/** A configuration needs three levels; the rest is room for what is written by mistake. */
const DEEPEST = 64;

/**
 * Whether brackets nest deeper than any configuration does. The parser calls itself once a level,
 * so a text of nothing but brackets would otherwise exhaust the stack.
 */
export function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    if (offset >= text.length) return false;
    const first = text.charAt(offset);
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    if (depth > DEEPEST) return true;
  }
}
