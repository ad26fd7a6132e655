// Runs client/test in VS Code desktop: npm run test:desktop
// VSCODE_EXECUTABLE=/path/to/code takes an installed copy; otherwise one is downloaded.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from './bundle.mjs';
import { root } from './processes.mjs';
import { verdict } from './rings/verdict.mjs';
import { bundleSuites, SUITE, suiteSettings, suiteWorkspace } from './suite.mjs';

const DOWNLOAD_TIMEOUT_MS = 20_000;

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
  await bundleSuites();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gk-'));
  const results = path.join(folder, 'results.json');
  try {
    const ending = await endingOf(vscodeExecutablePath, folder, results);
    const { passed, failures } = verdict(ending, readResults(results));
    for (const { name, details } of failures) console.error(`✗ ${name}\n${details}`);
    console.log(`${passed} passed, ${failures.length} failed`);
    return failures.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing of the user's own VS Code is touched. */
async function endingOf(vscodeExecutablePath, folder, results) {
  const data = path.join(folder, 'data');
  mkdirSync(path.join(data, 'User'), { recursive: true });
  const settings = suiteSettings({ results, extension: 'file://', host: 'node' });
  writeFileSync(path.join(data, 'User', 'settings.json'), JSON.stringify(settings));
  const options = ['--user-data-dir', data, '--disable-extensions', '--disable-workspace-trust'];
  try {
    const code = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, SUITE),
      launchArgs: [suiteWorkspace(folder), ...options],
    });
    return { code, why: '' };
  } catch (error) {
    return { code: 1, why: error.message };
  }
}

function readResults(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
