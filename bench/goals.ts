import { analysis } from './goals/analysis.ts';
import { bundle } from './goals/bundle.ts';
import { check } from './goals/check.ts';
import { growth } from './goals/growth.ts';
import { compilation, keystroke } from './goals/keystroke.ts';
import { memory } from './goals/memory.ts';
import { start } from './goals/start.ts';
import type { Bench } from './measurement.ts';

/** Everything that is measured, in the order of the table. */
export const BENCHES: readonly Bench[] = [
  analysis,
  keystroke,
  compilation,
  check,
  start,
  bundle,
  memory,
  growth,
];
