/**
 * Holds the goals for speed and memory against what is: `npm run bench [-- --only NAME]
 * [--rounds N] [--quick] [--keep]`. The exit code is 1 when a goal is missed and 2 for wrong usage.
 * Ratios matter, not times: machines are shared and noisy, so both sides run in turns.
 */
import { readArguments } from './arguments.ts';
import { BENCHES } from './goals.ts';
import type { Measurement } from './measurement.ts';
import { runScript } from './processes.ts';
import { printTable } from './statistics.ts';
import { HEAD, lineOf } from './table.ts';
import { verdictOf } from './verdict.ts';

const names = BENCHES.map(({ name }) => name);
const chosen = readArguments(process.argv.slice(2), names);
if (chosen === null) {
  console.error(
    `Usage: npm run bench [-- [--only NAME]… [--rounds N] [--quick] [--keep]]\n` +
      `NAME is one of ${names.join(', ')}; N is at least 3.`,
  );
  process.exit(2);
}

const { only, ...setting } = chosen;
// What is left on the disk is removed on the way out.
process.once('SIGINT', () => process.exit(130));
await runScript('esbuild.mjs');
await runScript('bench/build.mjs');
const measurements: Measurement[] = [];
const failed: string[] = [];
for (const { name, measure } of BENCHES) {
  if (only.length > 0 && !only.includes(name)) continue;
  const tell = (message: string) => console.error(`${name}: ${message}`);
  try {
    for (const measurement of await measure({ ...setting, tell })) {
      measurements.push(measurement);
      tell(lineOf(measurement).join('  '));
    }
  } catch (error) {
    console.error(error);
    failed.push(name);
  }
}

printTable(HEAD, measurements.map(lineOf));
const verdicts = measurements.map((each) => verdictOf(each).met);
const [met, missed] = [true, false].map((each) => verdicts.filter((is) => is === each).length);
console.log(`\n${setting.rounds} rounds; ${met} goals met, ${missed} missed.`);
if (failed.length > 0) console.log(`Not measured, because it failed: ${failed.join(', ')}.`);
process.exitCode = missed === 0 && failed.length === 0 ? 0 : 1;
