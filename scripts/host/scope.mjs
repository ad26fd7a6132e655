// What was started is ended, whatever happens: an error, the end, or Ctrl-C.

/** The scopes that are open, outer ones first. */
const open = new Set();

/**
 * Runs something that starts processes or makes folders. What it defers is done afterwards, newest
 * first, in any case.
 *
 * @template T
 * @param {(defer: (close: () => void | Promise<void>) => void) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function scope(run) {
  const closers = [];
  const close = async () => {
    const errors = [];
    for (let closer = closers.pop(); closer !== undefined; closer = closers.pop()) {
      try {
        await closer();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('\n'));
  };
  open.add(close);
  try {
    return await run((closer) => closers.push(closer));
  } finally {
    await close();
    open.delete(close);
  }
}

/**
 * From now on a signal closes every scope and then ends this process. A second Ctrl-C does not hurry
 * it: what is being closed would be left behind.
 *
 * @param {number} code the exit code then
 */
export function closeOnSignals(code) {
  let isClosing = false;
  const close = () => {
    if (isClosing) return;
    isClosing = true;
    void closeAll().then(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, close);
}

async function closeAll() {
  for (const close of [...open].reverse()) await close();
}
