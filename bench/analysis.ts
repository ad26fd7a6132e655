/**
 * How long a whole analysis takes (read, all rules) against one charCodeAt pass over the same text:
 * `npm run bench [-- ROUNDS]`. Ratios matter, not times: machines are shared and noisy. Both sides
 * run in turns in one process, after a warm-up.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../server/src/core/snapshot.ts';
import { medianOf, printTable, quantileOf } from './statistics.ts';

const FOLDERS = ['examples', 'test-fixtures', '../shared/reports'];
const WARM_UP = 5;
/** Passes that one measurement covers: a scan is so short that the clock is coarse beside it. */
const SCANS = 20;
const ANALYSES = 2;

const rounds = Number(process.argv[2] ?? 15);
if (!Number.isInteger(rounds) || rounds < 3) {
  console.error('Usage: npm run bench [-- ROUNDS], with at least 3 rounds');
  process.exit(2);
}

const reports = FOLDERS.flatMap(reportsOf);
for (let round = 0; round < WARM_UP; round++) {
  for (const { text } of reports) measure(text);
}
const samples = new Map(reports.map(({ name }) => [name, [] as Sample[]]));
for (let round = 0; round < rounds; round++) {
  for (const { name, text } of reports) samples.get(name)?.push(measure(text));
}

printTable(
  ['report', 'chars', 'scan µs', 'analysis µs', 'analysis / scan', '10 % – 90 %'],
  reports.map(({ name, text }) => rowOf(name, text.length, samples.get(name) ?? [])),
);
const ratios = [...samples.values()].map((each) => medianOf(each.map(ratioOf)));
console.log(
  `\n${reports.length} reports, ${rounds} rounds; ratio: median ${medianOf(ratios).toFixed(1)}, worst ${Math.max(...ratios).toFixed(1)}`,
);

/** Microseconds for one pass of each kind. */
interface Sample {
  readonly scan: number;
  readonly analysis: number;
}

/** UTF-8 reports of a folder; a folder that is not there is named and left out. */
function reportsOf(folder: string): { name: string; text: string }[] {
  if (!existsSync(folder)) {
    console.log(`${folder} is not there; measured without it.`);
    return [];
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|gongkai)$/u.test(name))
    .sort()
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => text.length > 0 && !text.includes('\ufffd'));
}

function measure(text: string): Sample {
  return {
    scan: timeOf(text, SCANS, scan),
    analysis: timeOf(text, ANALYSES, (copy) => analyse(copy).reports.length),
  };
}

/**
 * Microseconds for one pass. Every pass gets a string of its own: V8 remembers results for a string
 * that it has seen before.
 */
function timeOf(text: string, passes: number, pass: (copy: string) => number): number {
  const bytes = Buffer.from(text);
  const copies = Array.from({ length: passes }, () => bytes.toString());
  const start = performance.now();
  let sum = 0;
  for (const copy of copies) sum += pass(copy);
  const elapsed = performance.now() - start;
  // A sum that is looked at keeps the passes from being optimised away.
  if (sum === 0) throw new Error('Nothing was measured.');
  return (elapsed * 1000) / passes;
}

function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function ratioOf({ scan, analysis }: Sample): number {
  return analysis / scan;
}

function rowOf(name: string, length: number, each: readonly Sample[]): string[] {
  const ratio = each.map(ratioOf);
  return [
    name,
    String(length),
    medianOf(each.map(({ scan }) => scan)).toFixed(1),
    medianOf(each.map(({ analysis }) => analysis)).toFixed(0),
    medianOf(ratio).toFixed(1),
    `${quantileOf(ratio, 0.1).toFixed(1)} – ${quantileOf(ratio, 0.9).toFixed(1)}`,
  ];
}
