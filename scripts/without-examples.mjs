// Leaves the examples of the rules out of what ships. They stand in the rules' own files, where they
// belong; only the tests and the generated pages read them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** The lists of examples in a rule. */
const EXAMPLES = ['invalid', 'valid'];

// Files that hold one rule each, and those that make the texts of examples. No `u`: esbuild reads the
// expressions in its own language, which knows no such flag.
const RULE = /[\\/]core[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/;
const MAKER = /[\\/][a-z]+-example\.ts$/;
const HELPERS = 'helpers';

/** @type {import('esbuild').Plugin} */
export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: RULE }, async ({ path: file }) => {
      if (path.basename(path.dirname(file)) === HELPERS) return null;
      return { contents: emptied(await readFile(file, 'utf8'), file), loader: 'ts' };
    });
    // What makes the texts of examples is then used by nobody, and does nothing by itself.
    build.onResolve({ filter: MAKER }, ({ path: wanted, resolveDir }) => ({
      path: path.resolve(resolveDir, wanted),
      sideEffects: false,
    }));
  },
};

/**
 * A rule's source with its lists of examples empty.
 *
 * @param {string} source
 * @param {string} file only for messages
 */
function emptied(source, file) {
  const rule = parseSync(file, source)
    .program.body.flatMap(({ declaration }) => declaration?.declarations ?? [])
    .find(({ id }) => id.typeAnnotation?.typeAnnotation.typeName?.name === 'Rule');
  const lists = (rule?.init.properties ?? [])
    .filter(({ key }) => EXAMPLES.includes(key?.name))
    .map(({ value }) => value);
  if (lists.length !== EXAMPLES.length) throw new Error(`${file} holds no rule with its examples.`);
  return lists.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}[]${text.slice(end)}`,
    source,
  );
}
