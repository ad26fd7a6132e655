import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MemberCheck } from './check-group.ts';
import type { Member } from './member.ts';
import type { CheckOrder } from './worker.ts';

/**
 * Fewer files are not worth the threads, each of which has to be warmed up: on two cores 2,000 files
 * take a tenth less time, 10,000 a quarter less.
 */
const MANY = 1000;
/** More threads than this wait for the disk and for the one that collects. */
const MOST_WORKERS = 8;
/** So many files go to a thread at a time: enough not to wait, and so few that all end together. */
const BATCH = 64;

/**
 * The engine lets the memory of a thread grow by what it may take in the end. With less than 2 GB it
 * only doubles what is in use, and young objects get by with a third of the usual: 10,000 files in two
 * threads take 230 MB instead of 430, in the same time. A compilation of 50 MB still has room.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 2000 };

/** How many threads are worth starting for so many files; 0 to check them in this one. */
export function workersFor(files: number): number {
  const workers = Math.min(availableParallelism(), MOST_WORKERS, Math.floor(files / BATCH));
  return files < MANY || workers < 2 ? 0 : workers;
}

/** Is given what came of each member of a group. */
export type TakeChecks = (group: readonly Member[], checks: readonly MemberCheck[]) => void;

/**
 * Checks groups in several threads. Each loads this bundle, whose entry then serves batches (see
 * `worker.ts`), and gets the next batch as soon as it has done one.
 *
 * @param bundle the script that each thread runs.
 * @param take is given what came of each group, in no order.
 * @throws what ended a thread. The others are ended then.
 */
export async function checkInWorkers(
  groups: readonly (readonly Member[])[],
  count: number,
  bundle: string,
  order: CheckOrder,
  take: TakeChecks,
): Promise<void> {
  const batches = batchesOf(groups);
  const workers = Array.from(
    { length: count },
    () => new Worker(bundle, { workerData: order, resourceLimits: LIMITS }),
  );
  try {
    await Promise.all(workers.map((worker) => serve(worker, batches, take)));
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

type Batch = readonly (readonly Member[])[];

/** Whole groups together until there are files enough. */
function* batchesOf(groups: readonly (readonly Member[])[]): Generator<Batch> {
  let batch: (readonly Member[])[] = [];
  let files = 0;
  for (const group of groups) {
    batch.push(group);
    files += group.length;
    if (files < BATCH) continue;
    yield batch;
    batch = [];
    files = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Gives a thread batch after batch; done when there are no more and it has answered them all. */
function serve(worker: Worker, batches: Iterator<Batch>, take: TakeChecks): Promise<void> {
  return new Promise((done, fail) => {
    const waiting: Batch[] = [];
    const give = () => {
      const { value } = batches.next();
      if (value === undefined) return;
      const batch: Batch = value;
      waiting.push(batch);
      worker.postMessage(batch);
    };
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`a thread ended (${code})`)));
    worker.on('message', (answers: readonly (readonly MemberCheck[])[]) => {
      waiting.shift()?.forEach((group, at) => {
        take(group, answers[at] ?? []);
      });
      give();
      if (waiting.length === 0) done();
    });
    // One is always waiting, so that the thread need not.
    give();
    give();
    if (waiting.length === 0) done();
  });
}
