/**
 * Throws texts at everything that reads one: `npm run fuzz -- [--minutes N] [--seed S] [--only NAME]`.
 * Input number i of a run has the seed S + i, which says everything about it; `--only NAME --replay
 * SEED` gives a target that one input again. Ends with 1 when something did not hold.
 */
import { parseArgs } from 'node:util';
import { checkGrowth } from './growth.ts';
import { type Failure, tryInput } from './run.ts';
import type { Target, Tier } from './target.ts';
import { TARGETS } from './targets.ts';

/** How the time is shared out. */
const SHARES: Readonly<Record<Tier, number>> = {
  tiny: 0.1,
  lines: 0.5,
  report: 0.2,
  thorough: 0.2,
};
/** A target has its turn for so long before the next one of its tier. */
const TURN_MILLISECONDS = 100;
/** A target that fails so often is left alone for the rest of the run. */
const ENOUGH_FAILURES = 3;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    only: { type: 'string' },
    replay: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
const first = Number(values.seed ?? Date.now() % 2 ** 31);
const targets = TARGETS.filter(({ name }) => values.only === undefined || name === values.only);
if (!(minutes > 0) || !Number.isInteger(first) || targets.length === 0) {
  console.error(
    'Usage: npm run fuzz -- [--minutes N] [--seed WHOLE NUMBER] [--only NAME [--replay SEED]]',
  );
  console.error(`Names: ${TARGETS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const counts = new Map<Target, number>();
const failures: Failure[] = [];
let inputs = 0;
if (values.replay === undefined) run();
else for (const target of targets) note(tryInput(target, Number(values.replay)));
process.exitCode = failures.length === 0 ? 0 : 1;

function run(): void {
  console.log(`fuzz: ${minutes} minutes, seed ${first}, ${targets.length} targets`);
  const start = performance.now();
  const end = start + minutes * 60_000;
  const spent = new Map<Target, number>(targets.map((target) => [target, 0]));
  let told = start;
  while (performance.now() < end) {
    const target = nextOf(spent);
    const began = performance.now();
    do {
      note(tryInput(target, (first + inputs) % 2 ** 32));
      inputs++;
      counts.set(target, (counts.get(target) ?? 0) + 1);
    } while (performance.now() - began < TURN_MILLISECONDS);
    spent.set(target, (spent.get(target) ?? 0) + (performance.now() - began));
    if (failures.filter((each) => each.target === target.name).length >= ENOUGH_FAILURES) {
      spent.set(target, Number.POSITIVE_INFINITY);
    }
    if (performance.now() - told < 60_000) continue;
    told = performance.now();
    console.log(
      `${((told - start) / 60_000).toFixed(0)} min: ${inputs} inputs, ${failures.length} failures`,
    );
  }
  const pumped = values.only === undefined ? growth(end - start) : 0;
  tell(pumped);
}

/** The target that has had the least time, measured by its tier's share. */
function nextOf(spent: ReadonlyMap<Target, number>): Target {
  const weightOf = ({ tier }: Target) =>
    SHARES[tier] / targets.filter((each) => each.tier === tier).length;
  const [next] = [...spent].toSorted(([a, x], [b, y]) => x / weightOf(a) - y / weightOf(b));
  if (next === undefined) throw new Error('There is no target.');
  return next[0];
}

/** A twentieth of the run's time more, for texts that say the same thing again and again. */
function growth(elapsed: number): number {
  const end = performance.now() + elapsed / 20;
  let count = 0;
  for (; performance.now() < end; count++) {
    const slow = checkGrowth((first + count) % 2 ** 32);
    if (slow === null) continue;
    failures.push({
      target: 'growth',
      seed: first + count,
      error: new Error(slow.what),
      text: slow.text.join('…'),
    });
    console.log(
      `FAILED growth, seed ${first + count}: ${slow.what}\n  ${JSON.stringify(slow.text)}`,
    );
  }
  return count;
}

function note(failure: Failure | null): void {
  if (failure === null) return;
  failures.push(failure);
  const { target, seed, error, text } = failure;
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.log(`FAILED ${target}: npm run fuzz -- --only ${target} --replay ${seed}`);
  console.log(`  ${JSON.stringify(text)}\n  ${what.split('\n').slice(0, 12).join('\n  ')}`);
}

function tell(pumped: number): void {
  for (const tier of Object.keys(SHARES) as Tier[]) {
    const own = [...counts].filter(([target]) => target.tier === tier);
    const total = own.reduce((sum, [, count]) => sum + count, 0);
    console.log(`${tier}: ${total} inputs`);
    for (const [{ name }, count] of own) console.log(`  ${name}: ${count}`);
  }
  console.log(`growth: ${pumped} pumped texts`);
  console.log(
    `fuzz: seed ${first}, ${minutes} minutes, ${inputs + pumped} inputs, ${failures.length} failures`,
  );
}
