import { workspace } from 'vscode';
import { suiteOptions } from './options.ts';
import type { TestResult } from './run-mocha.ts';
import { workspaceFolder } from './workspace.ts';

/** Writes the results where the runner looks for them; through VS Code, as a web worker must. */
export async function writeResults(results: readonly TestResult[]): Promise<void> {
  const { results: path } = suiteOptions();
  if (path === null) return;
  const bytes = new TextEncoder().encode(JSON.stringify(results, null, 2));
  await workspace.fs.writeFile(workspaceFolder().with({ path }), bytes);
}
