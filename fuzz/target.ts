import type { Random } from '../server/test/support/random.ts';

/**
 * How large the inputs of a target are: a few characters, a few lines, a whole report, or a report
 * with everything done to it. The small ones come by the million, the large ones by the thousand.
 */
export type Tier = 'tiny' | 'lines' | 'report' | 'thorough';

/** Something that gets texts thrown at it, and what has to hold whatever the text is. */
export interface Target {
  /** By this name it is chosen with `--only`. */
  readonly name: string;
  readonly tier: Tier;
  /** Makes a text. Bytes are texts of characters from U+0000 to U+00FF. */
  readonly text: (random: Random) => string;
  /** Throws where something does not hold. The same text and the same chance do the same. */
  readonly check: (text: string, random: Random) => void;
}
