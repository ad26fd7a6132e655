// Makes dist/gongkai.vsix: npm run package
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runNode, tool } from './processes.mjs';

/** The package, which installs without a network. */
export const PACKAGE = path.join(root, 'dist', 'gongkai.vsix');

/** The Marketplace shows one README; most of its readers read Chinese. */
const OPTIONS = ['--no-dependencies', '--readme-path', 'README.zh-CN.md', '--out', PACKAGE];

/** Builds and packs the extension. Links in the README become addresses of the repository. */
export function packExtension() {
  return runNode(tool('@vscode/vsce', 'vsce'), ['package', ...OPTIONS]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { code, output } = await packExtension();
  console.log(output.trimEnd());
  process.exitCode = code;
}
