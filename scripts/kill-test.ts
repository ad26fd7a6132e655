/**
 * Ends `gongkai check --fix` with SIGKILL at random moments, and looks whether every file is the old
 * or the new text, whole: `npm run kill-test -- [--times 200] [--files 500] [--seed N]`. What it found
 * last stands in docs/reliability.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killWhileFixing } from '../server/test/support/kills.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '200' },
    files: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [times, files, seed] = [values.times, values.files, values.seed].map(Number);
if (times === undefined || files === undefined || seed === undefined || !(times > 0 && files > 0)) {
  console.error('Usage: npm run kill-test -- [--times 200] [--files 500] [--seed N]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'gongkai-kill-'));
console.log(`${times} kills over ${files} files, seed ${seed}, ${process.platform}`);
const { killed, old, fixed, leftovers, broken } = await killWhileFixing({
  cli: join('dist', 'cli.js'),
  folder,
  times,
  files,
  seed,
  tell: (run, { old, fixed, leftovers, broken }) => {
    if (run % 10 !== 0) return;
    console.log(
      `${run}: ${old} old, ${fixed} new, ${leftovers} mid-write, ${broken.length} broken`,
    );
  },
});
rmSync(folder, { recursive: true });
console.log(
  `${killed} of ${times} runs were killed, ${leftovers} of them in the midst of a write.\n` +
    `${old + fixed} files looked at: ${old} old, ${fixed} new, ${broken.length} broken.`,
);
for (const name of broken) console.log(`broken: ${name}`);
process.exitCode = broken.length > 0 || killed === 0 ? 1 : 0;
