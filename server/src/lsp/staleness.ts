import type { Session } from './session.ts';

/** Notices when what is said of an open document has been overtaken by another year's. */
export interface Staleness {
  /** To be called when some document was opened, changed or closed; calls that follow quickly become one. */
  checkSoon(): void;
  /** To be called when everything that is shown was asked for again, for whatever reason. */
  refreshed(): void;
}

/** Long enough to let someone type on, short enough to seem at once. */
const DELAY_MILLISECONDS = 200;

/**
 * A client that asks for diagnostics itself asks only for documents that it shows, and only when they
 * change. So when a report has changed and another document is compared with it, the client is told
 * to ask again.
 *
 * @param refresh has everything that is shown asked for again.
 * @param fail takes what went wrong on the way.
 */
export function createStaleness(
  session: Session,
  refresh: () => void,
  fail: (error: unknown) => void,
): Staleness {
  const { client, documents, analyses, index } = session;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let revision = index.revision();
  const check = async () => {
    const settings = await session.settings;
    for (const document of documents.all()) analyses.read(document, settings);
    if (index.revision() === revision) return;
    revision = index.revision();
    if (analyses.hasStale()) refresh();
  };
  return {
    checkSoon() {
      if (!client.pullsDiagnostics) return;
      clearTimeout(timer);
      timer = setTimeout(() => void check().catch(fail), DELAY_MILLISECONDS);
    },
    refreshed() {
      revision = index.revision();
      analyses.shownAgain();
    },
  };
}
