// Makes dist/gongkai.vsix: npm run package
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runNode, tool } from './processes.mjs';
import { withPlainModes } from './zip-modes.mjs';

/** The package, which installs without a network. */
export const PACKAGE = path.join(root, 'dist', 'gongkai.vsix');

/** The Marketplace shows one README; most of its readers read Chinese. */
const OPTIONS = ['--no-dependencies', '--readme-path', 'README.zh-CN.md'];

/**
 * A package holds the time of each file. With the same one for all, whoever builds the same sources
 * with the same Node gets the same package, to the byte. Zip archives count in local time.
 */
const SAME_TIME = { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 0, 1) / 1000), TZ: 'UTC' };

/**
 * Builds and packs the extension. Links in the README become addresses of the repository.
 *
 * @param {string} [file] where to put the package
 */
export async function packExtension(file = PACKAGE) {
  const args = ['package', ...OPTIONS, '--out', file];
  const run = await runNode(tool('@vscode/vsce', 'vsce'), args, { env: SAME_TIME });
  if (run.code === 0) writeFileSync(file, withPlainModes(readFileSync(file)));
  return run;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { code, output } = await packExtension();
  console.log(output.trimEnd());
  process.exitCode = code;
}
