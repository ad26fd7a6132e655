import 'mocha/mocha.js';
import { equal } from './support/expect.ts';
import { runMocha } from './support/run-mocha.ts';

/** A suite that fails, so that a ring can prove that failures are seen. */
export function run(): Promise<void> {
  return runMocha(() => {
    suite('deliberate', () => {
      test('passes', () => equal(1, 1));
      test('fails', () => equal(1, 2));
    });
  });
}
