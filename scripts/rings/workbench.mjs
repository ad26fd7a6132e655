// Runs a bundled suite of tests inside the editor, in one of VS Code's two kinds of extension host.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { within } from '../host/waiting.mjs';
import { root } from '../processes.mjs';
import { keepEvidence } from './evidence.mjs';
import { serveFolder } from './folder-server.mjs';
import { verdict } from './verdict.mjs';

/** @import { Browser, Page } from 'playwright-core' */
/** @import { Editor } from '../host/editor.mjs' */
/** @import { Ending } from './verdict.mjs' */

/**
 * `node`: the extension host is a process, as on the desktop. `web`: it is a web worker, as on
 * vscode.dev, and loads the extension's `browser` entry.
 *
 * @typedef {'node' | 'web'} Kind
 */

/** A workbench takes this long at most to start and to run a suite. */
const PATIENCE_MS = 600_000;

/** Every run of this VS Code says so: some of its native modules were never built. */
const NOISE = /spdlog|native-watchdog|Release\/watchdog|provider 'github'|ENOTFOUND|AgentHost/u;

/**
 * @param {{ folder: string, editor: Editor, browser: Browser }} running `folder` is the editor's
 * @param {{
 *   kind: Kind,
 *   bundle: string,
 *   workspace: string,
 *   results: string,
 *   patience?: number,
 * }} suite `bundle` is relative to the project; the suite writes the file `results`
 */
export async function runInWorkbench(
  { folder, editor, browser },
  { kind, bundle, workspace, results, patience = PATIENCE_MS },
) {
  rmSync(results, { force: true });
  const page = await browser.newPage({ bypassCSP: kind === 'web' });
  const server = kind === 'web' ? await serveFolder(root) : null;
  try {
    const errors = await collectErrors(page);
    const { ending } = await watch(page, editor);
    await open(page, editor, { kind, bundle, workspace, port: server?.port });
    const late = { code: null, why: `The run did not end in ${patience / 1000} s.` };
    const outcome = verdict(await within(ending, patience, late), resultsIn(results));
    if (outcome.failures.length === 0) return outcome;
    const log = [...new Set(errors)].slice(-10).map((error) => `The workbench said: ${error}`);
    return { ...outcome, log: [...log, await keepEvidence(folder, page)].join('\n') };
  } finally {
    server?.close();
    await page.close();
  }
}

/** Opens the workbench; it starts the suite by itself. */
async function open(page, { authority, log }, { kind, bundle, workspace, port }) {
  const query = new URLSearchParams({ folder: workspace });
  if (kind === 'web') {
    await page.addInitScript(developInBrowser, {
      extensions: [{ scheme: 'http', authority: `localhost:${port}`, path: '/' }],
      extensionTestsPath: { scheme: 'http', authority: `localhost:${port}`, path: `/${bundle}` },
    });
  } else {
    const remote = (file) => `vscode-remote://${authority}${encodeURI(file)}`;
    query.set(
      'payload',
      JSON.stringify([
        ['extensionDevelopmentPath', remote(root)],
        ['extensionTestsPath', remote(path.join(root, bundle))],
      ]),
    );
  }
  const response = await page.goto(`http://${authority}/?${query}`);
  if (!response?.ok()) throw new Error(`The workbench answered ${response?.status()}.\n${log()}`);
}

/**
 * Runs in the page. The server tells the workbench no extension that comes over http, and a web
 * worker takes no other, so the configuration is amended as the workbench reads it. (Amending the
 * page on its way would put it outside this machine in the browser's eyes.)
 */
function developInBrowser(developmentOptions) {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function getAttribute(name) {
    const value = read.call(this, name);
    const isConfiguration = this.id === 'vscode-workbench-web-configuration';
    if (name !== 'data-settings' || !isConfiguration) return value;
    return JSON.stringify({ ...JSON.parse(value), developmentOptions });
  };
}

/**
 * How the run ends: the workbench says so, or something dies.
 *
 * @param {Page} page
 * @param {Editor} editor
 * @returns {Promise<{ ending: Promise<Ending> }>} the outer promise: it is being watched
 */
async function watch(page, editor) {
  let resolve;
  const ending = new Promise((fulfil) => {
    resolve = fulfil;
  });
  page.once('crash', () => resolve({ code: null, why: 'The page crashed.' }));
  void editor.ended.then((code) => {
    resolve({ code: null, why: `The VS Code server ended with ${code}.` });
  });
  await page.exposeFunction('codeAutomationExit', (code) => resolve({ code, why: '' }));
  return { ending };
}

/** Errors of the workbench and of extensions. The hosts pass on nothing but errors. */
async function collectErrors(page) {
  const errors = [];
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = args.map(String).join(' ').trim();
    if (type === 'error' && text !== '' && !NOISE.test(text)) errors.push(text.slice(0, 1200));
  });
  return errors;
}

function resultsIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
