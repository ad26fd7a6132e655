import type { Goal, Measurement } from './measurement.ts';
import { verdictOf } from './verdict.ts';

/** What stands above the columns. */
export const HEAD = ['what', 'ours', 'peer', '', 'ratio', '10 – 90 %', 'goal', 'met'] as const;

/** One line of the table: what was measured, both sides, and whether that is enough. */
export function lineOf(measurement: Measurement): readonly string[] {
  const { what, unit, against, goal } = measurement;
  const { ours, peer, ratio, spread, met } = verdictOf(measurement);
  return [
    what,
    Number.isNaN(ours) ? 'not measured' : `${short(ours)} ${unit}`,
    Number.isNaN(peer) ? '' : `${short(peer)} ${unit}`,
    against,
    Number.isNaN(ratio) ? '' : short(ratio),
    Number.isNaN(ours) ? '' : spread.map(short).join(' – '),
    goal === null ? '' : limit(goal, unit),
    met === null ? '' : met ? 'yes' : 'NO',
  ];
}

function limit(goal: Goal, unit: string): string {
  return 'least' in goal ? `≥ ${goal.least} ${unit}` : `≤ ${goal.mostRatio}`;
}

/** Three digits that count, fewer when they stand behind the third decimal. */
function short(value: number): string {
  const whole = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return value.toFixed(Math.min(3, Math.max(0, 2 - whole)));
}
