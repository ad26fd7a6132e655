// Format, lint, walls, types and unused code: `npm run lint`.
import { pathToFileURL } from 'node:url';
import { runNode, tool } from './processes.mjs';

/** The four checks. None changes a file. */
const CHECKS = [
  {
    name: 'biome (format, lint, walls between the layers)',
    script: tool('@biomejs/biome'),
    args: ['check', '--error-on-warnings', '--max-diagnostics=50'],
  },
  { name: 'tsc (types)', script: tool('typescript', 'tsc'), args: ['-p', '.'] },
  {
    name: 'oxlint (floating promises, exhaustive switch)',
    script: tool('oxlint'),
    args: ['--type-aware', '--deny-warnings'],
  },
  { name: 'knip (unused files, exports and dependencies)', script: tool('knip'), args: [] },
];

/**
 * Runs the checks side by side.
 *
 * @returns {Promise<{ name: string, passed: boolean, output: string }[]>}
 */
export function lint() {
  return Promise.all(
    CHECKS.map(async ({ name, script, args }) => {
      const { code, output } = await runNode(script, args);
      return { name, passed: code === 0, output };
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const results = await lint();
  for (const { name, passed, output } of results) {
    console.log(`${passed ? '✓' : '✗'} ${name}`);
    if (!passed) console.log(output);
  }
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}
