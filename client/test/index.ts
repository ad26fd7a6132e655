import 'mocha/mocha.js';
import { defineSuites } from './suite/index.ts';
import { runMocha } from './support/run-mocha.ts';

/**
 * What VS Code calls in its extension host, be that a process or a web worker: runs every suite.
 * A rejection makes the run fail.
 */
export function run(): Promise<void> {
  return runMocha(defineSuites);
}
