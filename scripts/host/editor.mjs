// The real VS Code, served on this machine only, with nothing of the user's own VS Code in it.
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { FONT_FAMILY } from './fonts.mjs';
import { until, within } from './waiting.mjs';

/** @import { Host } from './install.mjs' */

/** Only this machine can reach it. */
const ADDRESS = '127.0.0.1';
const START_PATIENCE_MS = 60_000;
const END_PATIENCE_MS = 3000;

/** With this many characters before it, `/gk-123456/` still leaves room for the name of a socket. */
const LONGEST_PARENT = 40;

const SETTINGS = {
  'editor.fontFamily': FONT_FAMILY,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * A running editor. `authority` is what a browser and `vscode-remote:` addresses call it; `ended`
 * is fulfilled, with the exit code, when it ends; `log` gives what it printed.
 *
 * @typedef {{ authority: string, ended: Promise<number | null>, log: () => string }} Editor
 */

/**
 * A folder for everything that an editor writes. Its path is short, because paths of sockets end
 * up in it, and those may have 107 bytes only.
 *
 * @param {(close: () => void) => void} defer
 * @returns {string}
 */
export function editorFolder(defer) {
  const usual = os.tmpdir();
  const parent = usual.length > LONGEST_PARENT ? '/tmp' : usual;
  const folder = mkdtempSync(path.join(parent, 'gk-'));
  defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return folder;
}

/**
 * Starts an editor and waits until it answers.
 *
 * @param {Host} host
 * @param {(close: () => Promise<void>) => void} defer
 * @param {{
 *   folder: string,
 *   extensions?: readonly string[],
 *   settings?: Readonly<Record<string, unknown>>,
 *   automation?: boolean,
 *   workspace?: string,
 * }} options `folder` is the editor's own; `extensions` are paths of packages to install;
 *   `automation` lets a page run a suite of tests in it; `workspace` is the folder that it shows when
 *   a page does not ask for another
 * @returns {Promise<Editor>}
 */
export async function startEditor(
  host,
  defer,
  { folder, extensions = [], settings = {}, automation = false, workspace },
) {
  const data = path.join(folder, 'data');
  mkdirSync(path.join(data, 'User'), { recursive: true });
  writeFileSync(
    path.join(data, 'User', 'settings.json'),
    JSON.stringify({ ...SETTINGS, ...settings }),
  );
  const logFile = path.join(folder, 'server.log');
  const run = (args) => start(host, defer, folder, logFile, args);
  for (const extension of extensions) {
    const code = await run(['--install-extension', extension]).ended;
    if (code !== 0) throw new Error(`Installing ${extension} failed:\n${tail(logFile)}`);
  }
  const port = await freePort();
  const authority = `${ADDRESS}:${port}`;
  const { ended } = run([
    ...['--auth', 'none', '--bind-addr', authority],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    '--disable-getting-started-override',
    ...(automation ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ...(workspace === undefined ? [] : [workspace]),
  ]);
  await until('the VS Code server to answer', START_PATIENCE_MS, async () => {
    const code = await within(ended, 0, undefined);
    if (code !== undefined) throw new Error(`The VS Code server ended:\n${tail(logFile)}`);
    return (await answers(`http://${authority}/healthz`)) ? true : null;
  });
  return { authority, ended, log: () => readFileSync(logFile, 'utf8') };
}

/** A process group of its own, so that all of it can be ended and Ctrl-C does not reach it first. */
function start({ node, codeServer }, defer, folder, logFile, args) {
  const log = openSync(logFile, 'a');
  const places = {
    '--user-data-dir': path.join(folder, 'data'),
    '--extensions-dir': path.join(folder, 'extensions'),
  };
  const child = spawn(node, [codeServer, ...Object.entries(places).flat(), ...args], {
    cwd: folder,
    env: environment(folder),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      appendFileSync(logFile, `${error}\n`);
      resolve(null);
    });
    child.once('close', resolve);
  });
  const kill = () => signal(child, 'SIGKILL');
  // Whatever makes this process give up before its scopes are closed.
  process.once('exit', kill);
  defer(async () => {
    signal(child, 'SIGTERM');
    await within(ended, END_PATIENCE_MS, null);
    kill();
    process.off('exit', kill);
  });
  return { ended };
}

/** Signals the whole group; what is left of it may be gone already. */
function signal({ pid }, name) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Ours, without what an editor around us left in it, and with every folder of the user replaced. */
function environment(folder) {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VSCODE_.*|CODE_SERVER_.*|PORT|PASSWORD|HASHED_PASSWORD)$/u.test(name),
  );
  return {
    ...Object.fromEntries(own),
    TMPDIR: folder,
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_DATA_HOME: path.join(folder, 'share'),
    XDG_RUNTIME_DIR: folder,
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, ADDRESS, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch (error) {
    // Nobody listens yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function tail(file) {
  return readFileSync(file, 'utf8').split('\n').slice(-15).join('\n');
}
