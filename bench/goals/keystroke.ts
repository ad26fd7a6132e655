import { setTimeout } from 'node:timers/promises';
import { startClient } from '../client.ts';
import { generateCompilation } from '../generate/compilation.ts';
import type { Bench, Goal, Measurement, Setting } from '../measurement.ts';
import { bundled } from '../processes.ts';
import { typicalReport } from '../reports.ts';
import { medianOf } from '../statistics.ts';
import { introduce, type Manner, openText, type Typist, typistAt } from '../typing.ts';

/** From a keystroke to the diagnostics of the new text, in one report, over stdio. */
export const keystroke: Bench = {
  name: 'keystroke',
  async measure(setting) {
    const { text } = typicalReport();
    const keys = { toWarmUp: 150, aRound: 30 };
    const pushed = await measureTyping(text, 'push', keys, setting);
    const pulled = await measureTyping(text, 'pull', keys, setting);
    return [
      ...measurements('key → diagnostics, one report', pushed, { mostRatio: 2 }, { mostRatio: 2 }),
      ...measurements('the same, the client asks', pulled, null, null),
    ];
  },
};

/** The same in compilations of many reports. */
export const compilation: Bench = {
  name: 'compilation',
  async measure(setting) {
    const text = generateCompilation(1e6, 1).join('');
    const keys = { toWarmUp: 20, aRound: 15 };
    const pushed = await measureTyping(text, 'push', keys, setting);
    const pulled = await measureTyping(text, 'pull', keys, setting);
    return [
      ...measurements('key → diagnostics, 1 MB', pushed, { mostRatio: 4 }, null),
      ...measurements('the same, the client asks', pulled, null, null),
      ...(setting.quick ? [] : await inLarge(setting)),
    ];
  },
};

async function inLarge(setting: Setting): Promise<readonly Measurement[]> {
  const text = generateCompilation(1e7, 1).join('');
  const times = await measureTyping(text, 'push', { toWarmUp: 1, aRound: 1 }, setting);
  return measurements('key → diagnostics, 10 MB', times, null, null);
}

/** How many keys are typed. */
interface Keys {
  readonly toWarmUp: number;
  readonly aRound: number;
}

/** What each round gave, for one server. */
interface Times {
  /** The median time from a key to its diagnostics, in milliseconds. */
  readonly waits: number[];
  /** Processor time for a key, in milliseconds. */
  readonly work: number[];
}

type Both = Readonly<Record<'ours' | 'idle', Times>>;

/** So long a server has to finish what it does behind an answer. */
const PAUSE_MILLISECONDS = 10;

async function measureTyping(
  text: string,
  manner: Manner,
  { toWarmUp, aRound }: Keys,
  { rounds, tell }: Setting,
): Promise<Both> {
  tell(`typing in ${text.length} characters (${manner})`);
  const [ours, idle] = [
    await typist('dist/server.js', text, manner),
    await typist(bundled('idle-server'), text, manner),
  ];
  const sides = [
    { typist: ours, times: { waits: [], work: [] } as Times },
    { typist: idle, times: { waits: [], work: [] } as Times },
  ] as const;
  for (const side of sides) await typeKeys(side.typist, toWarmUp);
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) {
      const { waits, work } = await typeKeys(side.typist, aRound);
      side.times.waits.push(waits);
      side.times.work.push(work);
    }
  }
  for (const side of sides) await side.typist.client.close();
  return { ours: sides[0].times, idle: sides[1].times };
}

async function typist(bundle: string, text: string, manner: Manner): Promise<Typist> {
  const client = startClient(bundle, true);
  await introduce(client, manner);
  await openText(client, text, manner);
  return typistAt(client, text, manner);
}

async function typeKeys({ client, key }: Typist, count: number) {
  const before = (await client.used()).microseconds;
  const waits: number[] = [];
  for (let typed = 0; typed < count; typed++) {
    waits.push(await key());
    await setTimeout(PAUSE_MILLISECONDS);
  }
  const work = ((await client.used()).microseconds - before) / 1000 / count;
  return { waits: medianOf(waits), work };
}

function measurements(
  what: string,
  { ours, idle }: Both,
  waiting: Goal | null,
  working: Goal | null,
): readonly Measurement[] {
  const against = 'do-nothing';
  const unit = 'ms';
  return [
    { what: `${what}, p50`, against, unit, ours: ours.waits, peer: idle.waits, goal: waiting },
    { what: `${what}, CPU a key`, against, unit, ours: ours.work, peer: idle.work, goal: working },
  ];
}
