import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { notices } from './notices.mjs';
import { PACKAGE, packExtension } from './package.mjs';
import { root } from './processes.mjs';

/** Everything that is in the package: what runs, what the manifest names, and what the law asks. */
const FILES = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/THIRD-PARTY-NOTICES.txt',
  'extension/changelog.md',
  'extension/dist/browser/client.js',
  'extension/dist/browser/server.js',
  'extension/dist/cached.js',
  'extension/dist/cli.js',
  'extension/dist/client.js',
  'extension/dist/library.js',
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

/**
 * What the language server may weigh, since all of it is compiled before its first answer: about
 * 26 ms of work a megabyte where V8 has stored nothing. Raise it only for what is worth that: it rose from
 * 530 to 545 KB for what takes a third off every analysis.
 */
const SERVER_LIMITS = { bytes: 545_000, compressed: 195_000 };

test.each(['server.js', 'browser/server.js'])('the language server stays small: %s', (name) => {
  const bundle = readFileSync(path.join(root, 'dist', name));
  expect(bundle.length).toBeLessThan(SERVER_LIMITS.bytes);
  expect(gzipSync(bundle).length).toBeLessThan(SERVER_LIMITS.compressed);
});

test('no example of a rule ships', async () => {
  const ships = await contents();
  const example = '12 误写成 21';
  expect(readFileSync(path.join(root, 'docs/rules/requests/row-total.md'), 'utf8')).toContain(
    example,
  );
  for (const [name, content] of Object.entries(ships)) expect(content, name).not.toContain(example);
});

test('its README is the Chinese one, and its links lead somewhere from everywhere', async () => {
  const { 'extension/readme.md': readme } = await contents();
  const [heading] = readme.match(/^## .*/mu) ?? [];
  expect(heading).toBe('## 谁用得上');
  const targets = [...readme.matchAll(/\]\(([^)]+)\)/gu)].map(([, target]) => target);
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) expect(target).toMatch(/^(?:https:|#)/u);
});

test('it names everyone whose work is in it; `npm run notices` brings the list up to date', async () => {
  const { 'extension/THIRD-PARTY-NOTICES.txt': shipped } = await contents();
  expect(shipped).toBe(await notices());
  for (const name of ['vscode-jsonrpc', 'vscode-languageclient', 'htmlparser2']) {
    expect(shipped).toMatch(new RegExp(`^${name} \\d`, 'mu'));
  }
});

test('two builds give the same package, to the byte', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-package-'));
  const again = path.join(folder, 'again.vsix');
  const license = path.join(root, 'LICENSE');
  const { atime, mtime, mode } = statSync(license);
  try {
    // As if the sources had been checked out by somebody else at another time.
    utimesSync(license, atime, new Date(mtime.getTime() + 86_400_000));
    chmodSync(license, 0o600);
    expect(await packExtension(again)).toMatchObject({ code: 0 });
    expect(readFileSync(again).equals(readFileSync(PACKAGE))).toBe(true);
  } finally {
    utimesSync(license, atime, mtime);
    chmodSync(license, mode & 0o777);
    rmSync(folder, { recursive: true });
  }
});
