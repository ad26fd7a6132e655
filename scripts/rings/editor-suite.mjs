// client/test inside the real VS Code.
import path from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { editorFolder, startEditor } from '../host/editor.mjs';
import { installHost } from '../host/install.mjs';
import { scope } from '../host/scope.mjs';
import { root } from '../processes.mjs';
import { bundleSuites, FAILING_SUITE, SUITE, suiteSettings, suiteWorkspace } from '../suite.mjs';
import { runInWorkbench } from './workbench.mjs';

/** @import { Kind } from './workbench.mjs' */

/** Where each kind of host takes the extension from. */
const EXTENSION = { node: `file://${root}`, web: 'http://localhost:' };

/**
 * Runs the suite in one kind of extension host, and then one that fails on purpose, to show that a
 * failure would have been seen.
 *
 * @param {Kind} kind
 * @returns {Promise<import('../test.mjs').Outcome>}
 */
export async function editorSuite(kind) {
  const host = await installHost(console.log);
  await bundleSuites();
  return scope(async (defer) => {
    const folder = editorFolder(defer);
    const results = path.join(folder, 'results.json');
    const workspace = suiteWorkspace(folder);
    const settings = suiteSettings({ results, extension: EXTENSION[kind], host: kind });
    const editor = await startEditor(host, defer, { folder, settings, automation: true });
    const browser = await launchBrowser(host, defer);
    const run = (bundle) =>
      runInWorkbench({ folder, editor, browser }, { kind, bundle, workspace, results });
    const outcome = await run(SUITE);
    return outcome.failures.length > 0 ? outcome : seenFailing(outcome, await run(FAILING_SUITE));
  });
}

/** The outcome of the suite and one test more: the other suite failed with exactly its one failure. */
function seenFailing({ passed, failures }, failing) {
  const name = 'a failing suite is seen to fail';
  const seen = failing.passed === 1 && failing.failures.length === 1;
  return seen
    ? { passed: passed + 1, failures }
    : { passed, failures: [...failures, { name, details: JSON.stringify(failing, null, 2) }] };
}
