// The examples in an installed VS Code.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { scope } from '../host/scope.mjs';
import { root } from '../processes.mjs';

const ON_WINDOWS = process.platform === 'win32';

const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
};

/** The command that opens VS Code; null when there is none, or no screen for it. */
export function findDesktop() {
  const {
    VSCODE_EXECUTABLE,
    VSCODE_IPC_HOOK_CLI,
    DISPLAY,
    WAYLAND_DISPLAY,
    PATH = '',
  } = process.env;
  if (VSCODE_EXECUTABLE) return VSCODE_EXECUTABLE;
  // In the terminal of a remote VS Code `code` is another program, which cannot do this.
  if (VSCODE_IPC_HOOK_CLI) return null;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return null;
  const name = ON_WINDOWS ? 'code.cmd' : 'code';
  const candidates = PATH.split(path.delimiter).map((folder) => path.join(folder, name));
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/**
 * Opens a window on the examples, with the extension of this checkout and a profile of its own, and
 * waits until it is closed.
 *
 * @param {string} command
 * @returns {Promise<number>} its exit code
 */
export function openDesktop(command) {
  return scope(async (defer) => {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'gongkai-start-'));
    defer(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
    mkdirSync(path.join(profile, 'User'));
    writeFileSync(path.join(profile, 'User', 'settings.json'), JSON.stringify(SETTINGS));
    console.log(
      '正在打开 VS Code，关闭窗口即结束。 Opening VS Code; close its window to end this.',
    );
    return run(command, [
      '--new-window',
      '--wait',
      `--user-data-dir=${profile}`,
      `--extensionDevelopmentPath=${root}`,
      path.join(root, 'examples'),
    ]);
  });
}

/** On Windows the command is a batch file, which only a shell can run. */
function run(command, args) {
  const quoted = (text) => (ON_WINDOWS ? `"${text}"` : text);
  return new Promise((resolve, reject) => {
    const child = spawn(quoted(command), args.map(quoted), { stdio: 'inherit', shell: ON_WINDOWS });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
