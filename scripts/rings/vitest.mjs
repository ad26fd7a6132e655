// One project of vitest as a ring.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, runNode, tool } from '../processes.mjs';

/** @import { Outcome } from '../test.mjs' */

/**
 * Runs one vitest project and reads its JSON report.
 *
 * @param {string} project
 * @returns {Promise<Outcome>}
 */
export async function vitestRing(project) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-test-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code, output } = await runNode(tool('vitest'), [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ]);
    return outcomeOf(code, output, readReport(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null when vitest ended before it wrote its report. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || error.code === 'ENOENT') return null;
    throw error;
  }
}

/** @returns {Outcome} */
function outcomeOf(code, output, report) {
  if (report === null) {
    return { passed: 0, failures: [{ name: 'vitest ended early', details: output }] };
  }
  const failures = report.testResults.flatMap(failuresOf);
  // An error outside every test (an unhandled rejection, say) fails the run without a failed test.
  if (code !== 0 && failures.length === 0) {
    failures.push({ name: 'an error outside the tests', details: output });
  }
  // From the first failure on, with the differences that the JSON report leaves out.
  const log = output.slice(
    Math.max(0, output.search(/^.*(?:Failed (?:Tests|Suites)|Unhandled)/mu)),
  );
  return { passed: report.numPassedTests, failures, log, notes: notesOf(report, output) };
}

/**
 * Failed tests of one file; the file itself when it could not be loaded.
 *
 * @returns {Outcome['failures']}
 */
function failuresOf({ name, status, assertionResults }) {
  const file = path.relative(root, name);
  const failed = assertionResults.filter((each) => each.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [{ name: file, details: '' }];
  return failed.map(({ fullName }) => ({ name: `${file} > ${fullName}`, details: '' }));
}

/** What tests said of themselves (a folder that is not there, say), and tests that did not run. */
function notesOf(report, output) {
  const idle = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, status }) => `${status}: ${fullName}`),
  );
  const said = output.split(/\r?\n/u).filter((line) => /\.\.\/shared/u.test(line));
  return [...new Set([...idle, ...said.map((line) => line.trim())])];
}
