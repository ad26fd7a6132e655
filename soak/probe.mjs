// Loaded into the server's process before the server (node --expose-gc --import): answers each
// message on the IPC channel with what the process holds after all garbage is gone.
import { getHeapSpaceStatistics } from 'node:v8';

process.on('message', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  // What V8 has compiled grows for a while with every function that becomes hot.
  const code = getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name.includes('code'))
    .reduce((sum, { space_used_size: used }) => sum + used, 0);
  // The channel and the pipes are always there; timers and requests to the disk come and go.
  const resources = process.getActiveResourcesInfo().length;
  process.send?.({ rss, heapUsed, code, external, resources });
});
// Only the probe listens here: the server must end when its client goes, not wait for questions.
process.channel?.unref();
