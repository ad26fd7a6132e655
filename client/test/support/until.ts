const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/** Waits until a probe gives something other than null; throws, naming `what`, when patience ends. */
export async function until<T>(
  what: string,
  probe: () => T | null | Promise<T | null>,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await probe();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
