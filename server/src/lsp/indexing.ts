import type { ProgressBar } from './progress-bars.ts';
import { circumstancesOf, presentationFor, type Session } from './session.ts';
import { folderNamed, keyOf } from './uri.ts';

/** Keeps the index of the workspace's reports true, in the background. */
export interface Indexing {
  /** Reads every report of the folders that was not read yet. A call ends the one before. */
  restart(): void;
  /** Reads some files again, because they have changed on disk. */
  reread(uris: readonly string[]): void;
}

/** Fewer files than this are read before anyone could see a progress bar. */
const FEW = 50;
/** Progress is told so many times at most. */
const STEPS = 50;

/**
 * @param createProgress asks the client for a progress bar.
 * @param changed is called when what is known of some report has changed.
 * @param fail takes what went wrong on the way.
 */
export function createIndexing(
  session: Session,
  createProgress: () => Promise<ProgressBar>,
  changed: () => void,
  fail: (error: unknown) => void,
): Indexing {
  let run = 0;

  const read = async (uri: string) => {
    if (session.documents.get(uri) !== null) return;
    const circumstances = await circumstancesOf(session, uri);
    await session.closedFiles.result(uri, circumstances, await presentationFor(session));
  };

  const readAll = async (mine: number) => {
    const { indexes, locale } = await session.settings;
    const before = session.index.revision();
    if (!indexes) session.index.forgetStored();
    const uris = indexes ? await session.closedFiles.list(await indexedFolders(session)) : [];
    const bar = uris.length < FEW ? null : await createProgress();
    bar?.begin(locale === 'zh' ? '读取年度报告' : 'Reading annual reports', 0, undefined, true);
    try {
      const step = Math.ceil(uris.length / STEPS);
      for (const [at, uri] of uris.entries()) {
        if (mine !== run || bar?.token.isCancellationRequested === true) break;
        if (at % step === 0) bar?.report((at / uris.length) * 100, `${at} / ${uris.length}`);
        await read(uri);
      }
    } finally {
      bar?.done();
    }
    if (session.index.revision() !== before) changed();
  };

  const readSome = async (uris: readonly string[]) => {
    const { indexes } = await session.settings;
    const before = session.index.revision();
    const listed = new Set(
      (await session.closedFiles.list(await indexedFolders(session))).map(keyOf),
    );
    for (const uri of indexes ? uris : []) if (listed.has(keyOf(uri))) await read(uri);
    if (session.index.revision() !== before) changed();
  };

  return {
    restart() {
      run++;
      readAll(run).catch(fail);
    },
    reread(uris) {
      if (uris.length > 0) readSome(uris).catch(fail);
    },
  };
}

/** The folders that are open, and those that the settings name. */
async function indexedFolders({ settings, folders }: Session): Promise<readonly string[]> {
  const { folders: named } = await settings;
  const bases = folders.length === 0 ? [null] : folders;
  const further = named.flatMap((name) => bases.map((base) => folderNamed(name, base)));
  return [...new Set([...folders, ...further.filter((each) => each !== null)])];
}
