import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

/** The folder of the project, with a final slash. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A regular expression somewhere in the sources. */
export interface WrittenExpression {
  /** Relative to the project. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that stands as such in the code that ships. */
export function writtenExpressions(): WrittenExpression[] {
  return shippedSources().flatMap((file) => {
    const found: WrittenExpression[] = [];
    const { program } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'));
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      },
    }).visit(program);
    return found;
  });
}

/** Every module that ships, relative to the project. */
export function shippedSources(): string[] {
  return ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort(),
  );
}

/**
 * Every regular expression that is put together out of strings while something runs.
 *
 * @param run loads modules and has them do something; they must not have been loaded before.
 */
export async function composedExpressions(run: () => Promise<void>): Promise<WrittenExpression[]> {
  const found = new Map<string, WrittenExpression>();
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, args: [string | RegExp, string?]) {
      const made = Reflect.construct(target, args);
      const { source, flags } = made;
      found.set(`/${source}/${flags}`, { file: 'composed', source, flags });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = native;
  }
  return [...found.values()];
}
