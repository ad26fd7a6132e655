import { platform } from 'node:process';

/**
 * Microseconds that one pass over a text takes, on average over some texts.
 *
 * @param texts one for each pass: V8 remembers results for a string that it has seen before.
 */
export async function timeOf(
  texts: readonly string[],
  pass: (text: string) => number | Promise<number>,
): Promise<number> {
  let sum = 0;
  const start = microseconds();
  for (const text of texts) {
    const found = pass(text);
    // Waiting for what is there already would be measured too.
    sum += typeof found === 'number' ? found : await found;
  }
  const elapsed = microseconds() - start;
  // A sum that is looked at keeps the passes from being optimised away.
  if (sum === 0) throw new Error('Nothing was measured.');
  return elapsed / texts.length;
}

/** Strings of their own, laid out in memory like one that was just read. */
export function copiesOf(text: string, count: number): readonly string[] {
  const bytes = Buffer.from(text);
  return Array.from({ length: count }, () => bytes.toString());
}

/**
 * Processor time so far: on a busy machine a long pass is interrupted more often than a short one,
 * and by the clock on the wall every ratio would be too large. Windows counts it too coarsely.
 */
function microseconds(): number {
  if (platform === 'win32') return performance.now() * 1000;
  const { user, system } = process.cpuUsage();
  return user + system;
}
