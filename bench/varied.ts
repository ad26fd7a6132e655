import { createRandom } from '../server/test/support/random.ts';

/**
 * The same text with blanks behind some of its lines, other lines for every seed: what it says and
 * what is found in it stay the same, yet nobody who remembers texts, or tables, knows it again. It
 * is a string of its own, laid out in memory like one that was just read.
 */
export function varied(text: string, seed: number): string {
  const random = createRandom(seed);
  const blank = text.replace(/(?<=\S)$/gmu, () => (random.chance(0.1) ? ' ' : ''));
  return Buffer.from(blank).toString();
}
