import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { RULE_PAGES } from './files.ts';

/**
 * Paths, from the current folder, of generated files that are missing or hold something else, and
 * of pages whose rule is gone.
 */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const different = [...files.keys()].filter(
    (path) => !existsSync(path) || readFileSync(path, 'utf8') !== files.get(path),
  );
  return [...different, ...pages().filter((path) => !files.has(path))];
}

/** Every page in the folder of rule pages. */
function pages(): string[] {
  if (!existsSync(RULE_PAGES)) return [];
  return readdirSync(RULE_PAGES, { recursive: true, encoding: 'utf8' })
    .map((name) => `${RULE_PAGES}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'));
}
