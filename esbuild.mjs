// Bundles every door into dist/. `--watch` rebuilds on change.
import { context } from 'esbuild';
import { BUNDLES } from './scripts/bundles.mjs';

const watch = process.argv.includes('--watch');

try {
  await Promise.all(BUNDLES.map(bundle));
} catch (error) {
  // What esbuild found in the sources is printed already.
  if (!Array.isArray(error.errors)) throw error;
  process.exitCode = 1;
}

async function bundle(options) {
  const build = await context({ ...options, minify: !watch, sourcemap: watch });
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
