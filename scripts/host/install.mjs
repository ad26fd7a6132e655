// Puts the real VS Code and a browser into .host/, from npm alone: nothing of the system is touched.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';
import { runtimeIn, whyUnsupported } from './runtime.mjs';

const MANIFESTS = ['package.json', 'package-lock.json'];
const MANIFEST_FOLDER = path.join(root, 'scripts', 'host');
const HOSTS = path.join(root, '.host');
const INCOMING = 'incoming-';

/**
 * What stands in `.host/`.
 *
 * @typedef {{ folder: string, node: string, codeServer: string }} Host `folder` holds node_modules;
 *   `node` runs `codeServer`, the script of the VS Code server
 */

/**
 * The installed host; installs it first when it is not there. The folder is named after the lock
 * file, so a changed lock file installs anew, and it gets its name only when it is complete, so an
 * interrupted installation is repeated.
 *
 * @param {(line: string) => void} say told what is going on
 * @returns {Promise<Host>} rejected, with a message for people, when there can be no host here
 */
export async function installHost(say) {
  const why = whyUnsupported();
  if (why !== null) throw new Error(why);
  const folder = path.join(HOSTS, stamp());
  if (!existsSync(folder)) {
    removeOthers();
    const incoming = path.join(HOSTS, `${INCOMING}${process.pid}`);
    await installInto(incoming, say);
    finish(incoming, folder);
    say('安装完成，以后不再重复。 Installed; the next run reuses it.');
  }
  return {
    folder,
    node: runtimeIn(folder),
    codeServer: path.join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

/** Changes with what is to be installed and with how it is done. */
function stamp() {
  const hash = createHash('sha256');
  for (const name of MANIFESTS) hash.update(readFileSync(path.join(MANIFEST_FOLDER, name)));
  return hash
    .update(readFileSync(new URL(import.meta.url)))
    .digest('hex')
    .slice(0, 12);
}

async function installInto(folder, say) {
  mkdirSync(folder, { recursive: true });
  for (const name of MANIFESTS) cpSync(path.join(MANIFEST_FOLDER, name), path.join(folder, name));
  say('正在从 npm 安装真正的 VS Code 和浏览器（约 900 MB，只需一次）…');
  say('Installing the real VS Code and a browser from npm (about 900 MB, once only) …');
  say('  1/2 code-server, Chromium, fonts');
  await npm(folder, 'ci');
  // Its own installation would do this and then compile modules that nobody here needs. `npm ci` is
  // refused there; the shrinkwrap inside pins the versions all the same.
  say('  2/2 dependencies of VS Code');
  await npm(path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode'), 'install');
}

/** Another process may have been faster; then its copy is as good. */
function finish(incoming, folder) {
  try {
    renameSync(incoming, folder);
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Older hosts, and what interrupted installations left; not what another process is installing. */
function removeOthers() {
  if (!existsSync(HOSTS)) return;
  for (const name of readdirSync(HOSTS)) {
    if (name.startsWith(INCOMING) && isRunning(Number(name.slice(INCOMING.length)))) continue;
    rmSync(path.join(HOSTS, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Settings of an npm around us (engine-strict of this project, say) do not hold in there. */
const OPTIONS = [
  '--omit=dev',
  '--include=optional',
  '--ignore-scripts',
  '--engine-strict=false',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

function npm(cwd, command) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [command, ...OPTIONS], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${command} failed:\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}
