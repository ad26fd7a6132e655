import type { Goal, Measurement } from './measurement.ts';
import { medianOf, quantileOf } from './statistics.ts';

/** What a measurement comes to. Numbers are NaN where nothing was measured. */
export interface Verdict {
  /** The median. */
  readonly ours: number;
  /** The median. */
  readonly peer: number;
  /** The median of the rounds' ratios, ours to the peer's. */
  readonly ratio: number;
  /** Where the middle eight tenths of these ratios lie; of our numbers when there is no peer. */
  readonly spread: readonly [from: number, to: number];
  /** Null when there is no goal. What could not be measured is not met. */
  readonly met: boolean | null;
}

/** Sums a measurement up and holds it against its goal. */
export function verdictOf({ ours, peer, goal }: Measurement): Verdict {
  const ratios = ours.flatMap((each, round) => {
    const other = peer[round];
    return other === undefined ? [] : [each / other];
  });
  const spreading = peer.length > 0 ? ratios : ours;
  const sum = { ours: medianOf(ours), peer: medianOf(peer), ratio: medianOf(ratios) };
  return {
    ...sum,
    spread: [quantileOf(spreading, 0.1), quantileOf(spreading, 0.9)],
    met: goal === null ? null : meets(goal, sum),
  };
}

function meets(goal: Goal, { ours, ratio }: Pick<Verdict, 'ours' | 'ratio'>): boolean {
  return 'least' in goal ? ours >= goal.least : ratio <= goal.mostRatio;
}
