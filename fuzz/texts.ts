import { DISGUISES } from '../server/test/support/disguise.ts';
import { BUREAU, COUNTY } from '../server/test/support/fixtures.ts';
import { LAYOUTS } from '../server/test/support/layouts.ts';
import { MISCHIEF } from '../server/test/support/mischief.ts';
import type { Random } from '../server/test/support/random.ts';
import { consistentModel, type ReportModel } from '../server/test/support/report-model.ts';
import { mutated } from './mutate.ts';
import { pieces } from './pieces.ts';

/** A few characters: words of reports, oddities, numbers, any code units at all. */
export function tinyText(random: Random): string {
  return pieces(random, random.below(6));
}

/** A few lines of what reports are made of, in any order. */
export function fewLines(random: Random): string {
  const count = 1 + random.below(12);
  return Array.from({ length: count }, () => pieces(random, 1 + random.below(8))).join(
    random.pick(LINE_ENDS),
  );
}

/**
 * A report that was printed and then damaged: in some layout, as some program leaves it, with
 * something wrong in it, cut, doubled or spliced with another.
 */
export function damagedReport(random: Random): string {
  const text = printedReport(random);
  if (random.chance(0.1)) return spliced(text, printedReport(random), random);
  return mutated(text, random, random.below(8));
}

/** A report in some layout, with nothing but what people do to reports. */
export function printedReport(random: Random): string {
  const print = random.pick(Object.values(LAYOUTS));
  const faults = Object.values(MISCHIEF).filter(() => random.chance(0.05));
  const model = faults.reduce((each, fault) => fault.model?.(each) ?? each, anyModel(random));
  const text = faults.reduce((each, fault) => fault.text?.(each) ?? each, print(model));
  return random.chance(0.3) ? random.pick(Object.values(DISGUISES))(text) : text;
}

function spliced(one: string, other: string, random: Random): string {
  const [end, start] = [random.below(one.length + 1), random.below(other.length + 1)];
  return one.slice(0, end) + other.slice(start);
}

function anyModel(random: Random): ReportModel {
  if (random.chance(0.3)) return random.pick([COUNTY, BUREAU]);
  const few = (count: number) => Array.from({ length: count }, () => figure(random));
  const format = () => random.pick(['2021', '2021', '2019'] as const);
  return consistentModel({
    organ: random.pick(['云溪县人民政府', '青禾市统计局', '鹿鸣区教育局']),
    year: 2019 + random.below(7),
    formats: { disclosure: format(), requests: format(), review: format() },
    figures: {
      disclosure: { licences: few(1), penalties: few(1), fees: few(1) },
      requests: Object.fromEntries(ROWS.map((row) => [row, few(6)])),
      review: { reconsideration: few(4), 'litigation-direct': few(4) },
    },
  });
}

/** Mostly nothing, as in real reports. */
function figure(random: Random): number {
  if (random.chance(0.5)) return 0;
  return random.chance(0.9) ? random.below(30) : random.below(5000);
}

const ROWS = ['carried', 'r1', 'r2', 'r3.1', 'r3.4', 'r3.8', 'r4.1', 'r5.1', 'next'];

const LINE_ENDS = ['\n', '\n', '\n\n', '\r\n', '\r', '\u2028'];
