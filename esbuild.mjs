// Bundles every door into dist/. `--watch` rebuilds on change.
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // VS Code loads an extension's entry as CommonJS; the others follow suit so that one setting serves all.
  format: 'cjs',
  minify: !watch,
  sourcemap: watch,
  legalComments: 'none',
  // Chinese messages stay as they are; escapes would double their size.
  charset: 'utf8',
  logLevel: 'warning',
  // jsonc-parser's UMD build hides its imports from bundlers; its ESM build does not.
  mainFields: ['module', 'main'],
};

/** Both browser bundles run in web workers. */
const inBrowser = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};

const entries = [
  { in: 'client/src/node.ts', out: 'dist/client.js', external: ['vscode'] },
  { in: 'server/src/node.ts', out: 'dist/server.js' },
  { in: 'server/src/cli.ts', out: 'dist/cli.js', banner: '#!/usr/bin/env node' },
  {
    in: 'client/src/browser.ts',
    out: 'dist/browser/client.js',
    external: ['vscode'],
    ...inBrowser,
  },
  { in: 'server/src/browser.ts', out: 'dist/browser/server.js', ...inBrowser, format: 'iife' },
];

try {
  await Promise.all(entries.map(bundle));
} catch (error) {
  // What esbuild found in the sources is printed already.
  if (!Array.isArray(error.errors)) throw error;
  process.exitCode = 1;
}

async function bundle({ in: entry, out, banner, ...options }) {
  const build = await context({
    ...shared,
    entryPoints: [entry],
    outfile: out,
    ...options,
    ...(banner === undefined ? {} : { banner: { js: banner } }),
  });
  if (watch) {
    await build.watch();
    return;
  }
  try {
    await build.rebuild();
  } finally {
    await build.dispose();
  }
}
