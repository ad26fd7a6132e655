// Loaded into the server's process before the server (node --expose-gc --import): answers each
// message on the IPC channel with what the process holds after all garbage is gone. A message that
// names a file has a heap snapshot written there first.
import { getHeapSpaceStatistics, writeHeapSnapshot } from 'node:v8';

process.on('message', ({ snapshot }) => {
  globalThis.gc?.();
  globalThis.gc?.();
  if (snapshot !== null) writeHeapSnapshot(snapshot);
  const { rss, heapUsed, external } = process.memoryUsage();
  // Machine code alone: what belongs to it lies among the data, see weights.ts.
  const code = getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name.includes('code'))
    .reduce((sum, { space_used_size: used }) => sum + used, 0);
  // The channel and the pipes are always there; timers and requests to the disk come and go.
  const resources = process.getActiveResourcesInfo().length;
  process.send?.({ rss, heapUsed, code, external, resources });
});
// Only the probe listens here: the server must end when its client goes, not wait for questions.
process.channel?.unref();
