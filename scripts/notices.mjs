// Who else's work the bundles hold, and under which licences: `npm run notices` writes it to
// THIRD-PARTY-NOTICES.txt. A test of the package compares, so that it is never stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BUNDLES } from './bundles.mjs';
import { root } from './processes.mjs';

/** Where the notices stand; they ship. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const HEAD = `Gongkai holds parts of the following packages. What is listed is exactly what the bundles in
dist/ are made of; \`npm run notices\` writes this file.
`;

/** The notices of what is bundled now. */
export async function notices() {
  const folders = await bundledPackages();
  return [HEAD, ...folders.map(noticeOf)].join(`\n${'-'.repeat(100)}\n\n`);
}

/**
 * The packages of which anything is left in a bundle.
 *
 * @returns {Promise<string[]>} their folders below node_modules, in order
 */
export async function bundledPackages() {
  const builds = await Promise.all(
    BUNDLES.map((options) =>
      build({ ...options, absWorkingDir: root, write: false, metafile: true }),
    ),
  );
  const inputs = builds.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(
      ([input]) => input.match(/node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/u) ?? [],
    );
  return [...new Set(folders)].sort();
}

function noticeOf(folder) {
  const read = (name) => readFileSync(path.join(root, folder, name), 'utf8');
  const { name, version, license, author, homepage, repository } = JSON.parse(read('package.json'));
  // Some packages hold the work of others in their turn, and say so in a second file.
  const files = readdirSync(path.join(root, folder)).filter((each) => TEXTS.test(each));
  if (files.length === 0) throw new Error(`${name} has no licence file; its text must be shipped.`);
  const address = homepage ?? repository?.url ?? repository ?? '';
  const lines = [`${name} ${version} (${license})`, author?.name ?? author, address, ''];
  const texts = files.sort().map((each) => read(each).replace(/\r\n?/gu, '\n').trim());
  return `${lines.filter((line) => typeof line === 'string').join('\n')}\n${texts.join('\n\n')}\n`;
}

const TEXTS = /^(?:licen[cs]e|copying|notice|thirdpartynotices)(?:\.\w+)?$/iu;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = path.join(root, NOTICES);
  const text = await notices();
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isFresh) writeFileSync(file, text);
  console.log(`${NOTICES}: ${isFresh ? 'as it was' : 'written'}`);
}
