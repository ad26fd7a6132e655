import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startClient } from '../client.ts';
import type { Bench, Goal, Measurement } from '../measurement.ts';
import { bundled } from '../processes.ts';
import { typicalReport } from '../reports.ts';
import { introduce, openText } from '../typing.ts';

/**
 * From the start of the server's process to its first answer, and to its first diagnostics: as VS
 * Code starts it, which keeps compiled code, and as any other editor does.
 */
export const start: Bench = {
  name: 'start',
  async measure({ rounds, tell }) {
    const { text } = typicalReport();
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
    const sides = {
      kept: side('dist/cached.js', [`--code-cache=${folder}`]),
      plain: side('dist/server.js'),
      idle: side(bundled('idle-server')),
    };
    tell(`starting ${rounds * TURNS} times`);
    try {
      for (let turn = -WARM_UP; turn < rounds * TURNS; turn++) {
        for (const each of Object.values(sides)) {
          const [initialized, diagnosed] = await timesOf(each, text);
          if (turn < 0) continue;
          each.initialized.push(initialized);
          each.diagnosed.push(diagnosed);
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const { kept, plain, idle } = sides;
    return [
      ...measurements('', kept, idle, [{ mostRatio: 1 }, { mostRatio: 1.15 }]),
      ...measurements(', no compiled code kept', plain, idle, [null, null]),
    ];
  },
};

/** Files are in the system's memory by then, and what a server keeps for its next start is there. */
const WARM_UP = 2;
/** Starts to a round: one alone says little on a busy machine. */
const TURNS = 3;

/** A way to start a server, and the milliseconds that it took each time. */
interface Side {
  readonly bundle: string;
  readonly args: readonly string[];
  readonly initialized: number[];
  readonly diagnosed: number[];
}

function side(bundle: string, args: readonly string[] = []): Side {
  return { bundle, args, initialized: [], diagnosed: [] };
}

async function timesOf(
  { bundle, args }: Side,
  text: string,
): Promise<readonly [initialized: number, diagnosed: number]> {
  const client = startClient(bundle, false, args);
  const initialized = (await introduce(client, 'push')) - client.started;
  const diagnosed = (await openText(client, text, 'push')) - client.started;
  await client.close();
  return [initialized, diagnosed];
}

function measurements(
  manner: string,
  ours: Side,
  idle: Side,
  [answer, diagnostics]: readonly [Goal | null, Goal | null],
): readonly Measurement[] {
  const common = { against: 'do-nothing', unit: 'ms' };
  return [
    {
      ...common,
      what: `spawn → initialize${manner}`,
      ours: ours.initialized,
      peer: idle.initialized,
      goal: answer,
    },
    {
      ...common,
      what: `spawn → first diagnostics${manner}`,
      ours: ours.diagnosed,
      peer: idle.diagnosed,
      goal: diagnostics,
    },
  ];
}
