// Runs client/test in VS Code desktop: npm run test:desktop
// VSCODE_EXECUTABLE=/path/to/code takes an installed copy; otherwise one is downloaded.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build as bundle } from 'esbuild';
import { build } from './bundle.mjs';
import { root } from './processes.mjs';

const DOWNLOAD_TIMEOUT_MS = 20_000;
const REPORT = 'report.txt';

/** A report without anything but its title: much is missing, so there is something to find. */
const TEXT = '云溪县档案馆2025年政府信息公开工作年度报告\n\n一、总体情况\n';

const executable = await findExecutable();
if (executable === null || !(await build())) {
  process.exitCode = 2;
} else {
  process.exitCode = await runSuite(executable);
}

/** Path of a VS Code; null, with the reason printed, when there is none and none can be fetched. */
async function findExecutable() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  try {
    return await downloadAndUnzipVSCode({
      version: process.env.VSCODE_VERSION ?? 'stable',
      timeout: DOWNLOAD_TIMEOUT_MS,
    });
  } catch (error) {
    console.error(`VS Code cannot be downloaded here: ${error.message}
Set VSCODE_EXECUTABLE to an installed VS Code and run this again.`);
    return null;
  }
}

/** The exit code of the run: 0 when the suite passed. */
async function runSuite(vscodeExecutablePath) {
  const suite = path.join(root, 'dist', 'test', 'index.js');
  await bundle({
    entryPoints: [path.join(root, 'client', 'test', 'index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-desktop-'));
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs: [workspaceIn(folder), ...optionsIn(folder)],
    });
  } catch (error) {
    console.error(`The suite failed: ${error.message}`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workspace that holds one report. */
function workspaceIn(folder) {
  const workspace = path.join(folder, 'workspace');
  mkdirSync(workspace);
  writeFileSync(path.join(workspace, REPORT), TEXT);
  return workspace;
}

/** Nothing of the user's own VS Code is touched. */
function optionsIn(folder) {
  const data = path.join(folder, 'data');
  return ['--user-data-dir', data, '--disable-extensions', '--disable-workspace-trust'];
}
