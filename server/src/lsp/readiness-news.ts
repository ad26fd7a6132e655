import type { Connection } from './connection.ts';
import { READINESS_CHANGED, type ReadinessNews } from './messages.ts';
import type { Session } from './session.ts';

/** Often enough to watch a folder being read, seldom enough to cost nothing. */
const PAUSE_MILLISECONDS = 400;

/**
 * Tells a client that shows readiness whenever some of it may have changed, in a few figures: it asks
 * for more when somebody looks.
 *
 * @param fail takes what went wrong on the way.
 */
export function tellReadiness(
  connection: Connection,
  { client, readiness }: Session,
  fail: (error: unknown) => void,
): void {
  if (!client.showsReadiness) return;
  let isWaiting = false;
  const tell = () => {
    isWaiting = false;
    const reports = readiness.all();
    const ready = reports.filter((each) => each.readiness.verdict === 'ready').length;
    const news: ReadinessNews = { reports: reports.length, ready };
    connection.sendNotification(READINESS_CHANGED, news).catch(fail);
  };
  readiness.onDidChange(() => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(tell, PAUSE_MILLISECONDS);
  });
}
