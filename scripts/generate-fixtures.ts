import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFixtures } from '../server/test/support/fixtures.ts';

/** Writes the generated part of test-fixtures; a test fails while it is stale. Run from the root. */
for (const [path, bytes] of generatedFixtures()) {
  const file = join('test-fixtures', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
