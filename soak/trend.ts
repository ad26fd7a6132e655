/** A line fitted to measurements by least squares. */
export interface Trend {
  /** The middle of the line. */
  readonly mean: number;
  /** How far the line rises from the first measurement to the last; negative when it falls. */
  readonly rise: number;
}

/** @param points measurements at times; at least two at different times. */
export function trendOf(points: readonly (readonly [time: number, value: number])[]): Trend {
  const meanOf = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const times = points.map(([time]) => time);
  const [centre, mean] = [meanOf(times), meanOf(points.map(([, value]) => value))];
  const covariance = points.reduce(
    (sum, [time, value]) => sum + (time - centre) * (value - mean),
    0,
  );
  const variance = times.reduce((sum, time) => sum + (time - centre) ** 2, 0);
  const slope = variance === 0 ? 0 : covariance / variance;
  return { mean, rise: slope * (Math.max(...times) - Math.min(...times)) };
}
