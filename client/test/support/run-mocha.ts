/// <reference types="mocha" />
import { writeResults } from './results.ts';

/** Longer than any wait inside a test, so that a test tells itself what it waited for. */
const TIMEOUT_MS = 60_000;

/** What became of one test, or of a hook; `error` is null for one that passed. */
export interface TestResult {
  readonly title: string;
  readonly error: string | null;
}

/**
 * Defines suites and runs them with the Mocha that stands in the global scope, then writes the
 * results. Rejected when a test failed or none ran.
 */
export async function runMocha(define: () => void): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: TIMEOUT_MS, reporter: Silent });
  define();
  const results = await collect();
  await writeResults(results);
  const failed = results.filter(({ error }) => error !== null);
  if (results.length === 0) throw new Error('No test ran.');
  if (failed.length > 0) {
    throw new Error(
      `${failed.length} of ${results.length} tests failed.\n${failed.map(({ title, error }) => `${title}\n${error}`).join('\n')}`,
    );
  }
}

/** Extension hosts print nothing that anyone sees. */
class Silent extends Mocha.reporters.Base {}

function collect(): Promise<readonly TestResult[]> {
  return new Promise((resolve) => {
    const results: TestResult[] = [];
    // The browser's own `mocha.run` asks for the page's address, which no extension host has.
    const runner = Mocha.prototype.run.call(mocha, () => resolve(results));
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), error: null }));
    runner.on('fail', (test, error) => {
      results.push({ title: test.fullTitle(), error: error.stack ?? String(error) });
    });
  });
}
