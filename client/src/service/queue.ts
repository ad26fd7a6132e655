/** Does one piece of work after the other; what a piece gives or how it fails concerns its caller only. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    // Whoever asked for the work is told of its failure; the next one need not be.
    last = result.catch(() => undefined);
    return result;
  };
}
