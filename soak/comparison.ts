import { createRandom } from '../server/test/support/random.ts';
import { type Desk, openDesk } from './desk.ts';
import { ABOUT_FOLDER, everything } from './questions.ts';

/** An answer that differs from a fresh server's. */
export interface Difference {
  readonly question: string;
  readonly here: string;
  readonly fresh: string;
}

/** What a comparison came to. */
export interface Comparison {
  readonly answers: number;
  readonly differences: readonly Difference[];
}

/** Asks this server and a fresh one, with the same documents and files, everything there is. */
export async function compareWithFresh(
  desk: Desk,
  bundle: string,
  folder: string,
  settings: () => object,
  seed: number,
): Promise<Comparison> {
  const fresh = await openDesk(bundle, folder, settings);
  try {
    for (const [uri, { text }] of desk.open) await fresh.show(uri, text.getText());
    for (const [uri, { cursor }] of desk.open) {
      const document = fresh.open.get(uri);
      if (document !== undefined) document.cursor = cursor;
    }
    const [ours, theirs] = await Promise.all([allAnswers(desk, seed), allAnswers(fresh, seed)]);
    const differences = [...ours].flatMap(([question, here]) => {
      const other = theirs.get(question) ?? 'no answer';
      return other === here ? [] : [{ question, here, fresh: other }];
    });
    return { answers: ours.size, differences };
  } finally {
    await fresh.server.close();
  }
}

async function allAnswers(desk: Desk, seed: number): Promise<Map<string, string>> {
  // Twice: the first time everything on the disk is read, and after that all years are known.
  for (const [method, params] of [...ABOUT_FOLDER, ...ABOUT_FOLDER]) await desk.ask(method, params);
  const random = createRandom(seed);
  const questions = [...desk.open]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([uri, document]) => everything(uri, document, random));
  const answers = new Map<string, string>();
  for (const [method, params] of [...questions, ...ABOUT_FOLDER]) {
    answers.set(`${method} ${JSON.stringify(params)}`, comparable(await desk.ask(method, params)));
  }
  return answers;
}

/**
 * Without ids, versions and times. Lists that have no order of their own (files, symbols of the
 * folder, places in several files) are put in one: which file was read first is no difference.
 */
function comparable(answer: unknown): string {
  const list = (answer as { items?: unknown } | null)?.items ?? answer;
  const isUnordered = Array.isArray(list) && list.some((item) => uriOf(item) !== null);
  const ordered = isUnordered ? list.map(withoutVolatile).toSorted() : withoutVolatile(answer);
  return JSON.stringify(ordered);
}

function withoutVolatile(value: unknown): string {
  return JSON.stringify(value, (key, member: unknown) => (VOLATILE.has(key) ? undefined : member));
}

const VOLATILE = new Set(['resultId', 'version', 'milliseconds', 'isSlow']);

/** The file that an item of a list is in; null when it does not say. */
function uriOf(item: unknown): unknown {
  const { uri, location } = (item ?? {}) as { uri?: unknown; location?: unknown };
  return uri ?? location ?? null;
}
