/**
 * Storms of messages against the bundled server: `npm run storm -- [--minutes N] [--seed S]`. Each
 * storm is a server of its own and has the seed S, S + 1 and so on; ends with 1 after any fault.
 */
import { parseArgs } from 'node:util';
import { storm } from '../server/test/support/storm.ts';

const MESSAGES = 2000;
/** A storm that has not blown over by then has been left without an answer. */
const LONGEST_MILLISECONDS = 120_000;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
const first = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(minutes > 0) || !Number.isInteger(first)) {
  console.error('Usage: npm run storm -- [--minutes N] [--seed WHOLE NUMBER]');
  process.exit(2);
}

const end = performance.now() + minutes * 60_000;
let [storms, messages, faults] = [0, 0, 0];
for (; performance.now() < end; storms++) {
  const seed = first + storms;
  const silence = setTimeout(() => {
    console.log(`FAILED: storm ${seed} was left without an answer`);
    process.exit(1);
  }, LONGEST_MILLISECONDS);
  const outcome = await storm(seed, MESSAGES);
  clearTimeout(silence);
  messages += outcome.messages;
  faults += outcome.faults.length;
  for (const fault of outcome.faults) console.log(`FAILED seed ${seed}: ${fault}`);
}
console.log(
  `storm: seed ${first}, ${minutes} minutes, ${storms} servers, ${messages} messages, ${faults} faults`,
);
process.exitCode = faults === 0 ? 0 : 1;
