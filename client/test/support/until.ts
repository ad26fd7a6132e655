const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/**
 * Waits until a probe gives something other than null; throws, naming `what`, when patience ends.
 *
 * @param patience in milliseconds.
 */
export async function until<T>(
  what: string,
  probe: () => T | null | Promise<T | null>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await probe();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
