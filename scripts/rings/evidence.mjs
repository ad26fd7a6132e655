// What is kept of a failed run, for whoever looks for the cause.
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @import { Page } from 'playwright-core' */

const KEPT = ['server.log', 'results.json'];

/**
 * Copies the server's log, results and a screenshot out of an editor's folder before that is removed.
 *
 * @param {string} folder the editor's folder
 * @param {Page} page what it looks like
 * @returns {Promise<string>} a sentence that names the folder of the evidence
 */
export async function keepEvidence(folder, page) {
  const evidence = mkdtempSync(path.join(os.tmpdir(), 'gongkai-failure-'));
  for (const name of KEPT) {
    const from = path.join(folder, name);
    if (existsSync(from)) cpSync(from, path.join(evidence, name));
  }
  const picture = await screenshot(page, path.join(evidence, 'screenshot.png'));
  return `Logs ${picture}are in ${evidence}`;
}

/** A page that has crashed shows nothing any more. */
async function screenshot(page, file) {
  try {
    await page.screenshot({ path: file, timeout: 5000 });
    return 'and a screenshot ';
  } catch (error) {
    return `(no screenshot: ${error.message.split('\n')[0]}) `;
  }
}
