import { parentPort, workerData } from 'node:worker_threads';
import type { CalendarDate } from '../../core/text/calendar-date.ts';
import { checkGroup } from './check-group.ts';
import { configurations } from './configurations.ts';
import type { Member } from './member.ts';
import { presenter, type View } from './present.ts';

/** What a thread is told when it starts; the rest it finds on the disk, as every run does. */
export interface CheckOrder {
  /** The configuration for all files; null for the nearest one above each. */
  readonly config: string | null;
  readonly today: CalendarDate;
  readonly view: View;
}

/** Checks the groups that the main thread sends, and answers each batch with what came of it. */
export function serveAsWorker(): void {
  const { config, today, view }: CheckOrder = workerData;
  // The main thread reads the same configurations and tells what is wrong with them.
  const context = { configurations: configurations(config, []), today, present: presenter(view) };
  parentPort?.on('message', (batch: readonly (readonly Member[])[]) => {
    parentPort?.postMessage(batch.map((group) => checkGroup(group, context)));
  });
}
