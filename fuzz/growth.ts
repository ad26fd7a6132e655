import { formatting } from '../server/src/core/features/formatting.ts';
import { analyse } from '../server/src/core/snapshot.ts';
import { createRandom } from '../server/test/support/random.ts';
import { pieces } from './pieces.ts';
import { fewLines } from './texts.ts';

/** A text that takes much longer when it is a little longer. */
export interface Slow {
  readonly what: string;
  /** What is said again and again, and how the text begins and ends. */
  readonly text: readonly [head: string, pumped: string, tail: string];
}

/** Characters of the shorter text; the longer one has four times as many. */
const CHARACTERS = 6000;
const FACTOR = 4;
/** Linear cost gives FACTOR, quadratic cost its square; the line is drawn between them. */
const MOST_GROWTH = FACTOR ** 1.6;
/** What is done in less time is measured too coarsely. */
const LEAST_MILLISECONDS = 60;

/**
 * Whether the cost of reading, checking and formatting grows faster than the text does. It measures
 * time, so it has no place in a test; what it finds is measured three times before it is told.
 */
export function checkGrowth(seed: number): Slow | null {
  const random = createRandom(seed);
  const head = random.chance(0.5) ? fewLines(random) : '';
  const pumped = random.chance(0.5) ? pieces(random, 1 + random.below(3)) : fewLines(random);
  const tail = pieces(random, random.below(3));
  if (pumped === '') return null;
  const textOf = (length: number) => head + pumped.repeat(Math.ceil(length / pumped.length)) + tail;
  const ratios: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const long = timeOf(textOf(CHARACTERS * FACTOR));
    if (long < LEAST_MILLISECONDS) return null;
    const ratio = long / timeOf(textOf(CHARACTERS));
    if (ratio < MOST_GROWTH) return null;
    ratios.push(ratio);
  }
  const least = Math.min(...ratios).toFixed(1);
  return {
    what: `${FACTOR} times the text takes ${least} times as long`,
    text: [head, pumped, tail],
  };
}

function timeOf(text: string): number {
  const start = performance.now();
  formatting(analyse(text), { marks: null, fileName: null });
  return performance.now() - start;
}
