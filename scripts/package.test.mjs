import { statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { PACKAGE } from './package.mjs';

/** Everything that is in the package: what runs, what the manifest names, and what the law asks. */
const FILES = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/dist/browser/client.js',
  'extension/dist/browser/server.js',
  'extension/dist/cli.js',
  'extension/dist/client.js',
  'extension/dist/server.js',
  'extension/images/icon.png',
  'extension/images/icon.svg',
  'extension/l10n/bundle.l10n.json',
  'extension/l10n/bundle.l10n.zh-cn.json',
  'extension/language-configuration.json',
  'extension/package.json',
  'extension/package.nls.json',
  'extension/package.nls.zh-cn.json',
  'extension/readme.md',
  'extension/schemas/gongkai.config.schema.json',
  'extension/syntaxes/gongkai.tmLanguage.json',
  'extension/walkthrough/folder.md',
  'extension/walkthrough/folder.nls.zh-cn.md',
  'extension/walkthrough/open.md',
  'extension/walkthrough/open.nls.zh-cn.md',
  'extension/walkthrough/read.md',
  'extension/walkthrough/read.nls.zh-cn.md',
  'extension/walkthrough/settle.md',
  'extension/walkthrough/settle.nls.zh-cn.md',
];

const LIMIT_BYTES = 1_000_000;

/** Texts by name. */
async function contents() {
  const zip = await openPromise(PACKAGE);
  const files = {};
  for await (const entry of zip.eachEntry()) {
    files[entry.fileName] = await text(await zip.openReadStreamPromise(entry));
  }
  return files;
}

test('the package holds what runs and nothing else', async () => {
  expect(Object.keys(await contents()).sort()).toEqual(FILES);
});

test('the package is small', () => {
  expect(statSync(PACKAGE).size).toBeLessThan(LIMIT_BYTES);
});

test('its README is the Chinese one, and its links lead somewhere from everywhere', async () => {
  const { 'extension/readme.md': readme } = await contents();
  const [heading] = readme.match(/^## .*/mu) ?? [];
  expect(heading).toBe('## 谁用得上');
  const targets = [...readme.matchAll(/\]\(([^)]+)\)/gu)].map(([, target]) => target);
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) expect(target).toMatch(/^(?:https:|#)/u);
});
