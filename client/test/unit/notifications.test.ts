import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/** What is said in every notification of the client, as it stands in the sources. */
function notifications(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => {
      const source = readFileSync(join(SOURCES, name), 'utf8');
      return source.split(/show(?:Error|Warning|Information)Message\(\s*/u).slice(1);
    });
}

/** Words of our own, with nothing but constants put into them. */
const OWN_WORDS = /^l10n\.t\(\s*'[^']*'(?:,\s*[A-Z_]+)*,?\s*\)/u;

test('a notification says our own words, or passes on others literally: VS Code makes links in it', () => {
  const said = notifications();
  expect(said.length).toBeGreaterThan(8);
  const others = said.filter((text) => !text.startsWith('literalMessage('));
  expect(others.filter((text) => !OWN_WORDS.test(text)).map((text) => text.slice(0, 80))).toEqual(
    [],
  );
});
