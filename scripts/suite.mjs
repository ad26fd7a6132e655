// What every runner of client/test needs: the bundles, a workspace, and the options of the suite.
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './processes.mjs';

/** The bundled suites, relative to the project: the real one, and one that fails on purpose. */
export const SUITE = 'dist/test/index.js';
export const FAILING_SUITE = 'dist/test/failing.js';

/** Bundles the suites. One bundle serves both kinds of extension host. */
export async function bundleSuites() {
  await build({
    absWorkingDir: root,
    entryPoints: ['client/test/index.ts', 'client/test/failing.ts'],
    outdir: path.dirname(SUITE),
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    charset: 'utf8',
    logLevel: 'warning',
  });
}

/**
 * Makes the workspace that the suite works in.
 *
 * @param {string} folder where to make it
 * @returns {string} its path
 */
export function suiteWorkspace(folder) {
  const workspace = path.join(folder, 'workspace');
  const fixtures = path.join(root, 'test-fixtures');
  mkdirSync(workspace);
  const copy = (from, to) =>
    cpSync(path.join(fixtures, from), path.join(workspace, to), { recursive: true });
  for (const each of ['layouts', 'unrelated', 'clipboard', 'last-year']) copy(each, each);
  copy('faults/wrong-row-total.txt', 'wrong.gongkai');
  copy('layouts/markdown.md', 'correct.gongkai');
  return workspace;
}

/**
 * The settings through which a suite learns its options: client/test/support/options.ts.
 *
 * @param {{ results?: string, extension: string, host: 'node' | 'web' }} options
 */
export function suiteSettings({ results, extension, host }) {
  return {
    'gongkaiTest.extension': extension,
    'gongkaiTest.host': host,
    ...(results === undefined ? {} : { 'gongkaiTest.results': results }),
  };
}
