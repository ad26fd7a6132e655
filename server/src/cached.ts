import { join } from 'node:path';
import { compileCached } from './node/code-cache.ts';

// Starts the language server beside it faster than Node does by itself: `--code-cache=FOLDER` says
// where what V8 has compiled is kept. VS Code's client gives its own storage; no other door writes.

const OPTION = '--code-cache=';
/** By then a report has been checked, and nobody waits for anything. */
const STORE_MILLISECONDS = 20_000;

const server = join(__dirname, 'server.js');
const folder = process.argv.find((each) => each.startsWith(OPTION))?.slice(OPTION.length) ?? '';
const compiled = folder === '' ? null : compileCached(server, folder);

if (compiled === null) {
  require(server);
} else {
  const module = { exports: {} };
  compiled.run(module.exports, require, module, server, __dirname);
  process.once('exit', compiled.store);
  setTimeout(compiled.store, STORE_MILLISECONDS).unref();
}
