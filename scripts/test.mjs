// All rings of tests, the fast ones first: `npm test`. The last line counts them all.
// `npm test -- unit doors` runs those rings only, and what they need.
import path from 'node:path';
import { closeOnSignals } from './host/scope.mjs';
import { lint } from './lint.mjs';
import { root, runNode } from './processes.mjs';
import { editorSuite } from './rings/editor-suite.mjs';
import { hostRing } from './rings/host.mjs';
import { packageRing } from './rings/package.mjs';
import { packagedRing } from './rings/packaged.mjs';
import { startRing } from './rings/start.mjs';
import { vitestRing } from './rings/vitest.mjs';

/**
 * What a ring tells: how many tests passed, and of each that failed its name and the details.
 * `log` holds the details where they come for all failures at once; `notes` are lines worth reading
 * although nothing failed.
 *
 * @typedef {{ name: string, details: string }} Failure
 * @typedef {{ passed: number, failures: Failure[], log?: string, notes?: string[] }} Outcome
 */

/**
 * `needs` names the rings without which this one would test something old, or could not run.
 *
 * @type {readonly { name: string, needs?: readonly string[], run: () => Promise<Outcome> }[]}
 */
const RINGS = [
  { name: 'lint', run: lintRing },
  { name: 'unit', run: () => vitestRing('unit') },
  { name: 'build', run: buildRing },
  { name: 'doors', needs: ['build'], run: () => vitestRing('doors') },
  { name: 'package', needs: ['build'], run: packageRing },
  { name: 'host', run: hostRing },
  { name: 'editor (node host)', needs: ['build', 'host'], run: () => editorSuite('node') },
  { name: 'editor (web worker host)', needs: ['build', 'host'], run: () => editorSuite('web') },
  { name: 'editor (packaged)', needs: ['package', 'host'], run: packagedRing },
  { name: 'npm start', needs: ['package', 'host'], run: startRing },
];

/** @returns {Promise<Outcome>} */
async function lintRing() {
  const results = await lint();
  return {
    passed: results.filter(({ passed }) => passed).length,
    failures: results
      .filter(({ passed }) => !passed)
      .map(({ name, output }) => ({ name, details: output })),
  };
}

/** @returns {Promise<Outcome>} */
async function buildRing() {
  const { code, output } = await runNode(path.join(root, 'esbuild.mjs'), []);
  return code === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [{ name: 'build', details: output }] };
}

/** The rings of these names and what they need, in the usual order; all of them for no name. */
function chosenRings(names) {
  const ringOf = (name) => {
    const ring = RINGS.find((each) => each.name === name);
    if (ring !== undefined) return ring;
    console.error(`No ring is called ${name}. Rings: ${RINGS.map((each) => each.name).join(', ')}`);
    process.exit(2);
  };
  const withNeeds = (ring) => [
    ring,
    ...(ring.needs ?? []).flatMap((name) => withNeeds(ringOf(name))),
  ];
  const chosen = new Set(names.flatMap((name) => withNeeds(ringOf(name))));
  return chosen.size === 0 ? RINGS : RINGS.filter((ring) => chosen.has(ring));
}

/** A ring that breaks down has failed. */
async function outcomeOf({ name, needs = [], run }) {
  const missing = needs.filter((each) => broken.has(each));
  const failed = (details) => ({ passed: 0, failures: [{ name, details }] });
  if (missing.length > 0) return failed(`Not run: ${missing.join(' and ')} failed.`);
  try {
    const outcome = await run();
    return outcome.passed + outcome.failures.length === 0
      ? failed('The ring ran no test.')
      : outcome;
  } catch (error) {
    return failed(error.stack ?? String(error));
  }
}

function indented(text) {
  return text.trimEnd().replace(/^(?=.)/gmu, '    ');
}

closeOnSignals(130);
let passed = 0;
let failed = 0;
const broken = new Set();
for (const ring of chosenRings(process.argv.slice(2))) {
  const start = performance.now();
  const outcome = await outcomeOf(ring);
  if (outcome.failures.length > 0) broken.add(ring.name);
  passed += outcome.passed;
  failed += outcome.failures.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${outcome.failures.length === 0 ? '✓' : '✗'} ${ring.name}: ${outcome.passed} passed, ${outcome.failures.length} failed (${seconds} s)`,
  );
  for (const note of outcome.notes ?? []) console.log(`  ${note}`);
  for (const { name, details } of outcome.failures)
    console.log(`  ✗ ${name}\n${indented(details)}`);
  if (outcome.failures.length > 0) console.log(indented(outcome.log ?? ''));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
