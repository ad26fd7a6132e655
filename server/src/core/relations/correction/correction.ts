import type { Span } from '../../text/span.ts';
import type { Relation, Term } from '../relation.ts';
import type { Slip } from './slip.ts';

/**
 * The fewest cells whose change satisfies every equation of one part of a table. It proposes and
 * never applies: what was really counted stands in the register, not in the text.
 */
export interface Correction {
  /** The equations that fail now and hold after any of the proposals. */
  readonly relations: readonly Relation[];
  /**
   * Ways to change the same, smallest number of cells, the most probable first. Empty when the
   * search gave up before it had found one.
   */
  readonly proposals: readonly Proposal[];
  /** Whether it is proved that no smaller number of cells would do. */
  readonly proved: boolean;
  /** Whether `proposals` holds every way to change that many cells; only then is one of them clear. */
  readonly complete: boolean;
}

/** Cells that are changed together. */
export interface Proposal {
  /** In the template's order. */
  readonly changes: readonly CellChange[];
}

/** A cell, and the number that would stand in it. */
export interface CellChange {
  /** See addressOf. */
  readonly address: string;
  readonly term: Term;
  /** The characters to be replaced; empty (start = end) for a blank cell. */
  readonly span: Span;
  /** Null for a blank or a dash, which count as zero. */
  readonly from: number | null;
  readonly to: number;
  /**
   * Which slip of the hand makes `from` out of `to`; null when none does. A blank counts as zero here
   * too: otherwise emptying a cell and filling one would not be weighed alike.
   */
  readonly slip: Slip | null;
}
