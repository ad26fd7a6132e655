/**
 * Loaded into a program before the program itself: writes into the pipe number 3, at the very end,
 * what the process with all its threads has used.
 */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Worker threads load what their process was told to load.
if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const { maxRSS } = process.resourceUsage();
    writeSync(3, JSON.stringify({ microseconds: user + system, kilobytes: maxRSS }));
  });
}
