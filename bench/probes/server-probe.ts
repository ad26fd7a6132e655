/**
 * Loaded into a server before the server itself: answers each message on the IPC channel with what
 * the process, with all its threads, has used so far.
 */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ microseconds: user + system, memory: process.memoryUsage.rss() });
});
// The server must end when its client goes, not wait for questions.
process.channel?.unref();
