import { analyse } from '../../server/src/core/snapshot.ts';
import { generateCompilation } from '../generate/compilation.ts';
import type { Bench, Measurement } from '../measurement.ts';
import { timeOf } from '../passes.ts';
import { varied } from '../varied.ts';

/** What a character of a compilation costs, against a character of the same reports alone. */
export const growth: Bench = {
  name: 'growth',
  async measure({ rounds, quick, tell }) {
    const one = await measureSize('1 MB', 1e6, 1.3, rounds, tell);
    return quick ? [one] : [one, await measureSize('10 MB', 1e7, 2, Math.min(rounds, 3), tell)];
  },
};

async function measureSize(
  size: string,
  bytes: number,
  mostRatio: number,
  rounds: number,
  tell: (message: string) => void,
): Promise<Measurement> {
  tell(`reading ${size}`);
  const texts = generateCompilation(bytes, 2);
  const warm = texts.slice(0, WARM_UP);
  await timeOf(warm, analyseOne);
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Every pass reads texts that nobody has read before.
    const alone = texts.map((text, at) => varied(text, seedOf(round, at, 0)));
    const together = texts.map((text, at) => varied(text, seedOf(round, at, 1)));
    peer.push(await nanosecondsPerCharacter(alone));
    ours.push(await nanosecondsPerCharacter([Buffer.from(together.join('')).toString()]));
  }
  const what = `a character in ${size}`;
  return { what, against: 'one report', unit: 'ns', ours, peer, goal: { mostRatio } };
}

/** Reports that are read before the clock runs. */
const WARM_UP = 150;

async function nanosecondsPerCharacter(texts: readonly string[]): Promise<number> {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  return ((await timeOf(texts, analyseOne)) * 1000 * texts.length) / characters;
}

function analyseOne(text: string): number {
  return analyse(text).reports.length;
}

function seedOf(round: number, at: number, side: number): number {
  return (round * 2 + side) * 100_000 + at + 1;
}
