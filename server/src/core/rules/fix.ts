import type { TextEdit } from '../text/edit.ts';
import type { Localized } from '../text/localized.ts';

/**
 * How far a fix may be trusted. `safe` changes no figure that is reported (headings, characters,
 * layout, totals left blank) and may be applied without asking; `choice` needs someone who knows.
 */
export type FixGrade = 'safe' | 'choice';

/** One way to put a finding right. */
export interface Fix {
  /** What it does, as the light bulb says it: 「把总计改为 15」. */
  readonly title: Localized;
  readonly grade: FixGrade;
  /** Relative to the report's text, in its order, apart from each other. */
  readonly edits: readonly TextEdit[];
  /**
   * Ids of rules that may find something new afterwards, because the fix leaves open what only the
   * clerk knows: a table rebuilt in another format has blank cells. None when absent.
   */
  readonly leaves?: readonly string[];
  /**
   * It puts only some of the finding's places right (the characters of one line), so that the finding
   * stays, with fewer places. False when absent.
   */
  readonly partial?: boolean;
}
