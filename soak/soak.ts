/**
 * An editor's day in an hour: `npm run soak -- [--minutes N] [--seed S]`. Types, pastes, undoes,
 * opens, closes and saves reports against the bundled server (`npm run build` makes it), asks after
 * each change what an editor asks, and looks every so often whether the server still says what a
 * fresh one says and holds no more than it did. Ends with 1 when it does not.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRandom } from '../server/test/support/random.ts';
import { ACTIONS, type Scene } from './actions.ts';
import { compareWithFresh, type Difference } from './comparison.ts';
import { openDesk } from './desk.ts';
import { makeFolder } from './folder.ts';
import type { Holdings } from './server-process.ts';
import { type Trend, trendOf } from './trend.ts';
import type { Weights } from './weights.ts';

const BUNDLE = 'dist/server.js';
/** A comparison with a fresh server and a measurement come after so many actions. */
const STEPS_BETWEEN_CHECKS = 150;
/** The heap is weighed after so many checks; that stops the server for a second or more. */
const CHECKS_BETWEEN_WEIGHINGS = 10;
/** The share of the run after which what the server holds has to be flat: caches are filled. */
const WARM_UP = 0.2;
/**
 * How much the data in the heap, fitted by a line, may grow over the rest of the run. What the engine
 * compiles is told of and not judged so: the rarer a function, the later it becomes hot. Memories that are
 * emptied when they are full (core/text/memory.ts) have the data go up and down by some hundredths.
 */
const MOST_GROWTH = 0.05;
/** The editor's settings in the beginning, and whenever the memory is measured. */
const BEGINNING = { check: { scope: 'workspace' } };
const MEGABYTE = 2 ** 20;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('Usage: npm run soak -- [--minutes N] [--seed WHOLE NUMBER]');
  process.exit(2);
}
if (!existsSync(BUNDLE)) {
  console.error(`${BUNDLE} is not there: run npm run build first.`);
  process.exit(2);
}

const random = createRandom(seed);
const folder = makeFolder(random);
const world = { folder, random, settings: BEGINNING, untitled: 0 };
const desk = await openDesk(BUNDLE, folder.uri, () => world.settings);
const scene: Scene = Object.assign(world, { desk });
// By the number of actions: a busy machine must not bend the line.
const measurements: (readonly [step: number, holdings: Holdings])[] = [];
const weighings: (readonly [step: number, weights: Weights])[] = [];
const differences: Difference[] = [];
const counts = new Map<string, number>();
const weighted = Object.entries(ACTIONS).flatMap(([name, { often }]) =>
  Array.from({ length: often }, () => name),
);
let [steps, answers, comparisons] = [0, 0, 0];

const start = performance.now();
const end = start + minutes * 60_000;
console.log(`soak: ${minutes} minutes, seed ${seed}`);
while (performance.now() < end) {
  for (let step = 0; step < STEPS_BETWEEN_CHECKS && performance.now() < end; step++) await act();
  await check();
}
await finish();

async function act(): Promise<void> {
  const name = random.pick(weighted);
  counts.set(name, (counts.get(name) ?? 0) + 1);
  steps++;
  await ACTIONS[name]?.act(scene);
}

async function check(): Promise<void> {
  // While a configuration has mistakes its last good version is in force, which a fresh server has
  // never seen.
  await ACTIONS['mend the configuration']?.act(scene);
  const settings = () => scene.settings;
  const compared = await compareWithFresh(desk, BUNDLE, folder.uri, settings, random.seed());
  comparisons++;
  answers += compared.answers;
  differences.push(...compared.differences);
  for (const { question, here, fresh } of compared.differences.slice(0, 3)) {
    console.log(`DIFFERENT at step ${steps}: ${question}\n  here:  ${here}\n  fresh: ${fresh}`);
  }
  // Measured in the same state each time: nothing open, the folder as it was in the beginning.
  for (const uri of [...desk.open.keys()]) await desk.hide(uri);
  const changes = folder.restore().map((uri) => ({ uri, type: folder.has(uri) ? 2 : 3 }));
  await desk.tell('workspace/didChangeWatchedFiles', { changes });
  scene.settings = BEGINNING;
  await desk.tell('workspace/didChangeConfiguration', { settings: null });
  for (let pass = 0; pass < 2; pass++)
    await desk.ask('workspace/diagnostic', { previousResultIds: [] });
  const time = performance.now() - start;
  if (comparisons % CHECKS_BETWEEN_WEIGHINGS === 1) {
    const weights = await desk.server.weigh();
    weighings.push([steps, weights]);
    console.log(`data ${inMegabytes(weights.data)}, engine ${inMegabytes(weights.engine)}`);
  }
  const holdings = await desk.server.probe();
  measurements.push([steps, holdings]);
  console.log(
    `${(time / 60_000).toFixed(1)} min: ${steps} actions, ${desk.sent()} messages, heap ${inMegabytes(holdings.heapUsed)} (code ${inMegabytes(holdings.code)}), rss ${inMegabytes(holdings.rss)}, ${holdings.resources} resources, ${differences.length} differences, ${desk.failures.length} failures, ${desk.logged.length} errors logged`,
  );
}

async function finish(): Promise<void> {
  const measured = (what: keyof Holdings) =>
    tellTrend(
      what,
      measurements.map(([step, holdings]) => [step, holdings[what]]),
      what === 'resources' ? String : inMegabytes,
    );
  const weighed = (what: keyof Weights) =>
    tellTrend(
      what,
      weighings.map(([step, weights]) => [step, weights[what]]),
      inMegabytes,
    );
  for (const what of ['heapUsed', 'code', 'rss', 'external'] as const) measured(what);
  weighed('engine');
  const [data, waiting] = [weighed('data'), measured('resources')];
  const code = await desk.server.close();
  folder.dispose();
  for (const [name, count] of counts) console.log(`  ${name}: ${count}`);
  const isFlat = data === null || data.rise <= data.mean * MOST_GROWTH;
  const faults = [
    ...(isFlat ? [] : ['the data in the heap has grown']),
    ...(waiting !== null && waiting.rise > 1 ? ['something is left over that waits'] : []),
    ...(differences.length === 0
      ? []
      : [`${differences.length} answers differ from a fresh server's`]),
    ...(desk.failures.length === 0 ? [] : [`${desk.failures.length} requests failed`]),
    ...(desk.logged.length === 0 ? [] : [`${desk.logged.length} errors were logged`]),
    ...(desk.server.errors.length === 0 ? [] : ['the server wrote to its standard error']),
    ...(code === 0 ? [] : [`the server ended with ${code}`]),
  ];
  for (const failure of new Set(
    [...desk.failures, ...desk.logged, ...desk.server.errors].slice(0, 20),
  )) {
    console.log(failure);
  }
  console.log(
    `soak: seed ${seed}, ${minutes} minutes, ${steps} actions, ${desk.sent()} messages, ${comparisons} comparisons of ${answers} answers: ${faults.length === 0 ? 'all held' : faults.join('; ')}`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
  if (differences.length > 0)
    writeFileSync('dist/soak-differences.json', JSON.stringify(differences, null, 2));
}

/** Prints and gives how something has changed after the warm-up; null when that cannot be said. */
function tellTrend(
  what: string,
  points: readonly (readonly [step: number, value: number])[],
  unit: (value: number) => string,
): Trend | null {
  const settled = points.filter(([step]) => step >= steps * WARM_UP);
  if (settled.length < 2) {
    console.log(`${what}: the run was too short to tell`);
    return null;
  }
  const trend = trendOf(settled);
  console.log(`${what}: mean ${unit(trend.mean)}, rise over the run ${unit(trend.rise)}`);
  return trend;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(2)} MB`;
}
