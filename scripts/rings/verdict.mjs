// What a run of a suite in the editor comes to.

/**
 * How the workbench says the run ended: `code` is 0 when all tests passed and 1 when some failed;
 * null, with the reason, when there was no proper end.
 *
 * @typedef {{ code: number | null, why: string }} Ending
 *
 * What the suite wrote itself, at its very end.
 * @typedef {{ title: string, error: string | null }} TestResult
 */

/**
 * Two witnesses must agree, the workbench's exit code and the suite's own results; otherwise
 * something lies, and that is a failure too.
 *
 * @param {Ending} ending
 * @param {readonly TestResult[] | null} results null when the suite left none
 * @returns {{ passed: number, failures: { name: string, details: string }[] }}
 */
export function verdict({ code, why }, results) {
  const failures = (results ?? [])
    .filter(({ error }) => error !== null)
    .map(({ title, error }) => ({ name: title, details: error }));
  const passed = (results ?? []).length - failures.length;
  const broken = (details) => ({
    passed,
    failures: [...failures, { name: 'the run of the suite', details }],
  });
  if (code === null) return broken(why);
  if (results === null) return broken(`Exit code ${code}, but no results were written. ${why}`);
  if (results.length === 0) return broken('No test ran.');
  if ((code === 0) !== (failures.length === 0)) {
    return broken(`Exit code ${code}, but the results hold ${failures.length} failures. ${why}`);
  }
  return { passed, failures };
}
