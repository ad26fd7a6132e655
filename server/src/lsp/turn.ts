/**
 * Lets messages that have arrived be handled first. Analysis is synchronous, so between two pieces
 * of work this is the only chance for a cancellation to get through.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
