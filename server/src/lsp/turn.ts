/**
 * Lets messages that have arrived be handled first. Analysis is synchronous, so between two pieces
 * of work this is the only chance for a cancellation to get through.
 */
export function nextTurn(): Promise<void> {
  return new Promise(soon);
}

/** No timer is shorter than a millisecond, which is longer than most analyses; web workers have no other. */
const soon: (run: () => void) => void =
  typeof setImmediate === 'function' ? (run) => setImmediate(run) : (run) => setTimeout(run, 0);
