import { isMainThread } from 'node:worker_threads';
import pc from 'picocolors';
import { serveAsWorker } from './cli/check/worker.ts';
import { EXIT } from './cli/command.ts';
import { main } from './cli/main.ts';
import type { Terminal } from './cli/terminal.ts';
import type { CalendarDate } from './core/text/calendar-date.ts';
import { literalText } from './core/text/literal.ts';
import { printable } from './core/text/printable.ts';
import { inBlocks } from './files/blocks.ts';

const terminal: Terminal = {
  write: (text) => void process.stdout.write(text),
  print,
  writeText: (text) =>
    void process.stdout.write(process.stdout.isTTY === true ? literalText(text) : text),
  note: (text) => void process.stderr.write(text),
  readInput,
  colours: process.stdout.isTTY === true && pc.isColorSupported,
  interactive: process.stderr.isTTY === true,
  today: todayOf(new Date()),
};

let isPrinting = false;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (gongkai check … | head): that is no failure.
  if (error.code === 'EPIPE') {
    // Who prints sees it too, and knows the exit code.
    if (isPrinting) return;
    process.exit();
  }
  terminal.note(`gongkai: 无法写出结果 / cannot write the output (${String(error.code)})\n`);
  process.exit(EXIT.failed);
});
process.stderr.on('error', () => process.exit(EXIT.failed));

// The threads of `gongkai check` load this bundle too.
if (isMainThread) start();
else serveAsWorker();

function start(): void {
  main(process.argv.slice(2), process.env, terminal).then(
    (code) => {
      // Not process.exit: what was written may still be on its way.
      process.exitCode = code;
    },
    (error: unknown) => {
      const reason = printable(error instanceof Error ? error.message : String(error));
      terminal.note(
        `gongkai: 内部错误，请报告给开发者 / internal error, please report it: ${reason}\n`,
      );
      process.exitCode = EXIT.failed;
    },
  );
}

async function print(pieces: Iterable<Uint8Array>): Promise<void> {
  isPrinting = true;
  for (const block of inBlocks(pieces)) {
    const hasFailed = await new Promise<boolean>((done) => {
      process.stdout.write(block, (error) => done(error instanceof Error));
    });
    if (hasFailed) return;
  }
}

async function readInput(limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes: Uint8Array = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) return null;
  }
  return Buffer.concat(chunks);
}

/** The day that it is here. */
function todayOf(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
