/** Counts how often a server has ended by itself. */
export interface Crashes {
  /** Notes another end; true when it is time to give up. */
  add(): boolean;
  count(): number;
}

/** As VS Code does it for its own servers: the fifth end within three minutes is the last. */
const MOST = 5;
const WITHIN_MILLISECONDS = 3 * 60 * 1000;

/** @param now milliseconds of a clock. */
export function createCrashes(now: () => number): Crashes {
  let times: readonly number[] = [];
  return {
    add() {
      const time = now();
      times = [...times.filter((earlier) => time - earlier <= WITHIN_MILLISECONDS), time];
      return times.length >= MOST;
    },
    count: () => times.length,
  };
}
