import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder of published reports, which are not ours: it lies outside the project or nowhere. */
const PUBLISHED_REPORTS = fileURLToPath(new URL('../../../../shared/reports', import.meta.url));

/** Paths of every fixture that has one of the names that reports have. */
export function fixturePaths(): string[] {
  return reportsBelow(join(ROOT, 'test-fixtures'));
}

/** Paths of the published reports; says so when the folder is not there. */
export function publishedPaths(): string[] {
  if (existsSync(PUBLISHED_REPORTS)) return reportsBelow(PUBLISHED_REPORTS);
  console.warn('../shared/reports is not there: the published reports are not tested.');
  return [];
}

/** The text of a fixture, such as `faults/wrong-row-total.txt`. */
export function fixture(name: string): string {
  return readFileSync(join(ROOT, 'test-fixtures', ...name.split('/')), 'utf8');
}

function reportsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md|gongkai)$/u.test(path) && !path.endsWith(`${sep}README.md`))
    .filter((path) => path !== 'README.md')
    .map((path) => join(folder, path))
    .sort();
}
