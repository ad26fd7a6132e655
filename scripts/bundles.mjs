// What is bundled, and how: the doors of the extension, as options of esbuild.
import { fileURLToPath } from 'node:url';
import { withoutExamples } from './without-examples.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @type {BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // VS Code loads an extension's entry as CommonJS; the others follow suit so that one setting serves all.
  format: 'cjs',
  // Whose they are stands in THIRD-PARTY-NOTICES.txt.
  legalComments: 'none',
  // Chinese messages stay as they are; escapes would double their size.
  charset: 'utf8',
  logLevel: 'warning',
  // jsonc-parser's UMD build hides its imports from bundlers; its ESM build does not.
  mainFields: ['module', 'main'],
  plugins: [withoutExamples],
};

/**
 * Both browser bundles run in web workers.
 *
 * @type {BuildOptions}
 */
const inBrowser = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};

const LAZY_CRYPTO = fileURLToPath(new URL('lazy-crypto.cjs', import.meta.url));

/**
 * Every bundle that ships.
 *
 * @type {readonly BuildOptions[]}
 */
export const BUNDLES = [
  bundle('client/src/node.ts', 'dist/client.js', { external: ['vscode'] }),
  bundle('client/src/node/library.ts', 'dist/library.js', { external: ['vscode'] }),
  bundle('server/src/node.ts', 'dist/server.js', { alias: { crypto: LAZY_CRYPTO } }),
  bundle('server/src/cached.ts', 'dist/cached.js'),
  bundle('server/src/cli.ts', 'dist/cli.js', { banner: { js: '#!/usr/bin/env node' } }),
  bundle('client/src/browser.ts', 'dist/browser/client.js', { external: ['vscode'], ...inBrowser }),
  bundle('server/src/browser.ts', 'dist/browser/server.js', { ...inBrowser, format: 'iife' }),
];

/** @returns {BuildOptions} */
function bundle(entry, outfile, options = {}) {
  return { ...shared, entryPoints: [entry], outfile, ...options };
}
