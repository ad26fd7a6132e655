// What the package is made of, and what it could reach.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { BUNDLES } from './bundles.mjs';
import { bundledPackages } from './notices.mjs';
import { root } from './processes.mjs';

const read = (name) => readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));

test('every version is exact, and nothing is installed together with the package', () => {
  const versions = Object.values(manifest.devDependencies);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  const others = ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'];
  expect(others.filter((name) => name in manifest)).toEqual([]);
});

test('the lock file knows the hash of all that it locks, and names no place to fetch it from', () => {
  const { '': own, ...locked } = packages;
  expect(own.devDependencies).toEqual(manifest.devDependencies);
  const unsealed = Object.entries(locked).filter(([, { integrity }]) => integrity === undefined);
  // Programs for other systems: CONTRIBUTING.md tells why.
  const foreign = /\/(?:cli|binding|darwin|win32)-?[\w-]*$/u;
  expect(
    unsealed.filter(([name, { optional, os }]) => !(optional && os && foreign.test(name))),
  ).toEqual([]);
  expect(Object.values(locked).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('no package that is bundled runs a script when it is installed', async () => {
  const bundled = await bundledPackages();
  expect(bundled.length).toBeGreaterThan(5);
  for (const folder of bundled) {
    expect(packages[folder], folder).toMatchObject({
      integrity: expect.stringMatching(/^sha512-/u),
    });
    expect(packages[folder].hasInstallScript, folder).toBeUndefined();
  }
  const scripts = Object.keys(manifest.scripts);
  expect(scripts.filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name))).toEqual([]);
});

/**
 * What each bundle takes from its host. `net` comes with the protocol's library, which could also
 * speak over a socket; server/test/doors/no-network.test.ts shows that nobody opens one.
 */
const HOST = {
  'dist/client.js': ['vscode'],
  'dist/library.js': [
    'child_process',
    'crypto',
    'fs',
    'net',
    'os',
    'path',
    'readline',
    'util',
    'vscode',
  ],
  'dist/server.js': ['buffer', 'crypto', 'fs', 'net', 'os', 'path', 'url', 'util'],
  'dist/cached.js': ['fs', 'module', 'path', 'vm', 'zlib'],
  'dist/cli.js': ['buffer', 'crypto', 'fs', 'os', 'path', 'url', 'util', 'worker_threads'],
  'dist/browser/client.js': ['vscode'],
  'dist/browser/server.js': [],
};

test.each(BUNDLES.map((options) => [options.outfile, options]))(
  '%s reaches for no network',
  async (file, options) => {
    const { metafile, outputFiles } = await build({
      ...options,
      minify: true,
      absWorkingDir: root,
      write: false,
      metafile: true,
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const names = imports.map(({ path: name }) => name.replace(/^node:/u, ''));
    expect([...new Set(names)].sort()).toEqual(HOST[file]);
    const [{ text }] = outputFiles;
    const means =
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|\beval\(|new Function\b/u;
    expect(text.match(means)).toBeNull();
  },
);

test('no page of our own is shown', () => {
  for (const { outfile } of BUNDLES) {
    expect(read(outfile)).not.toMatch(
      /createWebviewPanel|registerWebviewViewProvider|registerCustomEditorProvider/u,
    );
  }
});
