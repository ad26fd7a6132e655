import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tabSeparated } from '../server/test/support/clipboard.ts';
import { LAYOUTS } from '../server/test/support/layouts.ts';
import type { Random } from '../server/test/support/random.ts';
import { consistentModel } from '../server/test/support/report-model.ts';

/** The folder that is worked in: reports of several organs and years, in all layouts. */
export interface Folder {
  readonly uri: string;
  /** Texts that files get, right and faulty ones. */
  readonly texts: readonly string[];
  /** What may be on the clipboard. */
  readonly clipboards: readonly string[];
  uris(): string[];
  has(uri: string): boolean;
  read(uri: string): string | null;
  write(uri: string, text: string): void;
  /** Makes a file of a new name; its URI. */
  create(text: string): string;
  remove(uri: string): void;
  /** Writes the configuration; its URI. */
  configure(text: string): string;
  /** Every file as it was in the beginning; the URIs of all that may have changed. */
  restore(): string[];
  dispose(): void;
}

const ORGANS = ['云溪县人民政府', '青禾市统计局', '澄湾市水利局'];
const YEARS = [2022, 2023, 2024];
const CONFIGURATION = 'gongkai.config.json';

export function makeFolder(random: Random): Folder {
  const path = mkdtempSync(join(tmpdir(), 'gongkai-soak-'));
  const layouts = Object.entries(LAYOUTS);
  const models = ORGANS.flatMap((organ) =>
    YEARS.map((year) => consistentModel({ organ, year, figures: figures(random) })),
  );
  const first = models.map((model, at) => {
    const [name, print] = layouts[at % layouts.length] ?? ['', () => ''];
    const extension = name.startsWith('markdown') ? 'md' : 'txt';
    return [`${model.organ}-${model.year}.${extension}`, print(model)] as const;
  });
  const faulty = first.map(([, text]) => text.replace(/\d(?=\D*$)/u, '9').replace('五、', '四、'));
  const texts = [...first.map(([, text]) => text), ...faulty, '一篇别的文章。\n'];
  const uriOf = (name: string) => pathToFileURL(join(path, name)).href;
  let created = 0;
  const folder: Folder = {
    uri: pathToFileURL(path).href,
    texts,
    clipboards: models.flatMap(({ tables }) => Object.values(tables).map(tabSeparated)),
    uris: () =>
      readdirSync(path)
        .filter((name) => name !== CONFIGURATION)
        .sort()
        .map(uriOf),
    has: (uri) => uri.startsWith('file:') && existsSync(fileURLToPath(uri)),
    read: (uri) => (folder.has(uri) ? readFileSync(fileURLToPath(uri), 'utf8') : null),
    write: (uri, text) => writeFileSync(fileURLToPath(uri), text),
    create(text) {
      created++;
      const uri = uriOf(`passing-${created}.txt`);
      folder.write(uri, text);
      return uri;
    },
    remove: (uri) => rmSync(fileURLToPath(uri)),
    configure(text) {
      folder.write(uriOf(CONFIGURATION), text);
      return uriOf(CONFIGURATION);
    },
    restore() {
      const uris = [...folder.uris(), uriOf(CONFIGURATION)];
      for (const name of readdirSync(path)) rmSync(join(path, name));
      for (const [name, text] of first) folder.write(uriOf(name), text);
      return [...new Set([...uris, ...folder.uris()])];
    },
    dispose: () => rmSync(path, { recursive: true, force: true }),
  };
  folder.restore();
  return folder;
}

function figures(random: Random) {
  const few = () => [random.below(40), random.below(6)];
  return {
    disclosure: { licences: [random.below(900)], penalties: [random.below(90)] },
    requests: { carried: few(), r1: few(), r2: few(), 'r3.4': few(), 'r4.1': few(), next: few() },
    review: { reconsideration: [random.below(9), random.below(4), 0, random.below(3)] },
  };
}
