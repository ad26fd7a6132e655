import { setTimeout } from 'node:timers/promises';
import { startClient } from '../client.ts';
import { generateCompilation } from '../generate/compilation.ts';
import type { Bench } from '../measurement.ts';
import { bundled } from '../processes.ts';
import { typicalReport } from '../reports.ts';
import { introduce, openText, typistAt } from '../typing.ts';

/** What the server's process holds in memory. */
export const memory: Bench = {
  name: 'memory',
  async measure({ rounds, tell }) {
    const report = typicalReport().text;
    const large = generateCompilation(1e6, 1).join('');
    const sides = { ours: 'dist/server.js', idle: bundled('idle-server') };
    const small = { ours: [] as number[], peer: [] as number[] };
    const typed = { ours: [] as number[], peer: [] as number[] };
    const inEditor = { ours: [] as number[], peer: typed.peer };
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round++) {
      tell(`round ${round + 1}`);
      small.ours.push(await heldAfter(sides.ours, report, 0));
      small.peer.push(await heldAfter(sides.idle, report, 0));
      typed.ours.push(await heldAfter(sides.ours, large, KEYS));
      typed.peer.push(await heldAfter(sides.idle, large, KEYS));
      inEditor.ours.push(await heldAfter(sides.ours, large, KEYS, EDITOR_OPTIONS));
    }
    const common = { against: 'do-nothing', unit: 'MB' };
    return [
      { ...common, what: 'memory after one report', ...small, goal: { mostRatio: 1.15 } },
      { ...common, what: `memory after 1 MB and ${KEYS} keys`, ...typed, goal: { mostRatio: 1.5 } },
      { ...common, what: 'the same, as VS Code starts it', ...inEditor, goal: null },
    ];
  },
};

/** Each round starts both servers anew; their memory differs little from round to round. */
const MOST_ROUNDS = 3;
const KEYS = 100;
/** What VS Code's client tells Node (`client/src/node/library.ts`). */
const EDITOR_OPTIONS = ['--max-semi-space-size=4'];
/** Until a server has done what it does behind its answers. */
const SETTLE_MILLISECONDS = 500;

async function heldAfter(
  bundle: string,
  text: string,
  keys: number,
  options: readonly string[] = [],
): Promise<number> {
  const client = startClient(bundle, true, [], options);
  await introduce(client, 'push');
  await openText(client, text, 'push');
  const { key } = typistAt(client, text, 'push');
  for (let typed = 0; typed < keys; typed++) await key();
  await setTimeout(SETTLE_MILLISECONDS);
  const { memory: held } = await client.used();
  await client.close();
  return held / 1e6;
}
