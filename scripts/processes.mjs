// Running other programs, the same way on Linux, macOS and Windows: always through Node itself, so
// that no shell, no PATH and no `.cmd` wrapper has a say.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/**
 * Runs a Node script to its end. The promise is rejected only when the process cannot be started.
 *
 * @param {string} script path of the script
 * @param {readonly string[]} args
 * @param {{ cwd?: string, inherit?: boolean, env?: NodeJS.ProcessEnv }} [options] `inherit` hands
 *   the terminal through instead of collecting what is printed; `env` is added to the environment
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 when a signal ended the process
 */
export function runNode(script, args, { cwd = root, inherit = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...(inherit ? process.env : plain(process.env)), ...env },
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

/** What is collected is text: no colours, whatever the terminal around us asks for. */
function plain(environment) {
  const colourless = { ...environment, NO_COLOR: '1' };
  delete colourless.FORCE_COLOR;
  return colourless;
}

/**
 * The script behind a command of an installed package.
 *
 * @param {string} name the package
 * @param {string} [command] the command; the package's own name when it is left out
 */
export function tool(name, command = name.slice(name.lastIndexOf('/') + 1)) {
  const folder = path.join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
