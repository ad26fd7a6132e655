import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFixtures } from '../support/fixtures.ts';

const ROOT = new URL('../../../test-fixtures/', import.meta.url);

/** The generated fixtures on disk are the ones that the code makes: scripts/generate-fixtures.ts renews them. */

test.each([...generatedFixtures()])('%s is up to date', (path, bytes) => {
  expect(readFileSync(new URL(path, ROOT)).equals(bytes)).toBe(true);
});

test.each(['layouts', 'encodings', 'clipboard'])(
  '%s holds nothing that is not generated',
  (folder) => {
    const expected = [...generatedFixtures().keys()].filter((path) =>
      path.startsWith(`${folder}/`),
    );
    const found = readdirSync(new URL(`${folder}/`, ROOT)).map((name) => `${folder}/${name}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  },
);

test.each([
  ['utf-8-bom.txt', 'utf-8'],
  ['utf-16le-bom.txt', 'utf-16le'],
  ['utf-16be-bom.txt', 'utf-16be'],
  ['gb18030.txt', 'gb18030'],
])('encodings/%s holds the same text', (name, encoding) => {
  const plain = readFileSync(new URL('encodings/utf-8.txt', ROOT), 'utf8');
  const bytes = readFileSync(new URL(`encodings/${name}`, ROOT));
  expect(new TextDecoder(encoding).decode(bytes)).toBe(plain);
});
