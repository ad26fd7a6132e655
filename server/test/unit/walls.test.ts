import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The layers of core, the lowest first. A layer may import itself and what stands before it. */
const LAYERS = [
  ...['text', 'template', 'syntax', 'report', 'relations', 'prose', 'workspace'],
  ...['print', 'rules', 'features'],
];

const OUTSIDE = ['node:fs', 'vscode', 'vscode-languageserver/node', 'jsonc-parser', 'picocolors'];

/** The rooms around core. */
const ROOMS = ['config', 'files', 'lsp', 'cli', 'node'];

/** A file with one line of code, and whether the walls refuse it. */
interface Probe {
  readonly path: string;
  readonly code: string;
  readonly refused: boolean;
}

function importing(path: string, from: string, refused: boolean): Probe {
  return { path, code: `export * from '${from}';\n`, refused };
}

const between: Probe[] = LAYERS.flatMap((from, low) =>
  LAYERS.map((to, high) =>
    importing(`server/src/core/${from}/to-${to}.ts`, `../${to}/thing.ts`, high > low),
  ),
);

const outwards: Probe[] = LAYERS.flatMap((layer) =>
  [...OUTSIDE, '../snapshot.ts', ...ROOMS.map((room) => `../../${room}/thing.ts`)].map((from, i) =>
    importing(`server/src/core/${layer}/outwards-${i}.ts`, from, true),
  ),
);

const doors: Probe[] = [
  importing('server/src/core/top.ts', 'node:fs', true),
  importing('server/src/core/fine.ts', './rules/check.ts', false),
  importing('server/src/lsp/node.ts', 'node:fs', true),
  importing('server/src/lsp/cli.ts', '../cli/check.ts', true),
  importing('server/src/lsp/files.ts', '../files/read.ts', true),
  importing('server/src/lsp/host.ts', '../node/workspace.ts', true),
  importing('server/src/lsp/fine.ts', '../core/snapshot.ts', false),
  importing('server/src/cli/protocol.ts', 'vscode-languageserver/node', true),
  importing('server/src/cli/lsp.ts', '../lsp/server.ts', true),
  importing('server/src/cli/fine.ts', 'node:fs', false),
  importing('server/src/lsp/disk.ts', '../config/find.ts', true),
  importing('server/src/lsp/settings.ts', '../config/settings.ts', false),
  importing('server/src/config/protocol.ts', 'vscode-languageserver', true),
  importing('server/src/config/disk.ts', 'node:fs', true),
  importing('server/src/config/find.ts', 'node:fs', false),
  importing('server/src/core/rules/config.ts', '../../config/parse.ts', true),
  importing('server/src/config/files.ts', '../files/read.ts', true),
  importing('server/src/files/config.ts', '../config/find.ts', true),
  importing('server/src/files/lsp.ts', '../lsp/uri.ts', true),
  importing('server/src/files/cli.ts', '../cli/inputs.ts', true),
  importing('server/src/files/fine.ts', 'node:fs', false),
  importing('server/src/node/cli.ts', '../cli/inputs.ts', true),
  importing('server/src/node/fine.ts', '../files/read.ts', false),
  importing('server/src/node/world.ts', '../lsp/workspace.ts', false),
  importing('server/src/cli/node.ts', '../node/workspace.ts', true),
  importing('server/src/cli/read.ts', '../files/read.ts', false),
  importing('client/src/core.ts', '../../server/src/core/snapshot.ts', true),
  importing('client/src/fine.ts', 'vscode', false),
  importing('client/src/library.ts', 'vscode-languageclient', false),
  importing('client/src/words.ts', '../../server/src/lsp/messages.ts', false),
  importing('client/src/service/disk.ts', 'node:fs', true),
  importing('client/src/service/process.ts', 'vscode-languageclient/node', true),
  importing('client/src/service/tasks.ts', '../node/tasks.ts', true),
  importing('client/src/node/fine.ts', 'node:fs', false),
  importing('client/src/node/core.ts', '../../../server/src/core/snapshot.ts', true),
];

const impure: Probe[] = ['new Date()', 'process.cwd()', 'console.log(1)', 'Buffer.from("")'].map(
  (code, i) => ({
    path: `server/src/core/rules/impure-${i}.ts`,
    code: `${code};\n`,
    refused: true,
  }),
);

const RULES = [
  '--only=style/noRestrictedImports',
  '--only=style/noRestrictedGlobals',
  '--only=suspicious/noConsole',
];

/** Lints the probes in a folder of their own, under the project's configuration. */
function refusedPaths(probes: readonly Probe[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-walls-'));
  try {
    for (const name of ['biome.json', '.gitignore']) cpSync(name, join(folder, name));
    for (const { path, code } of probes) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), code);
    }
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false'];
    const { stdout } = spawnSync(process.execPath, [biome, ...options, ...RULES, '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
    return [...new Set(diagnostics.map(({ location }) => location.path.replaceAll('\\', '/')))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the linter refuses exactly the imports and globals that the walls forbid', () => {
  const probes = [...between, ...outwards, ...doors, ...impure];
  const expected = probes.filter(({ refused }) => refused).map(({ path }) => path);
  expect(refusedPaths(probes).sort()).toEqual(expected.sort());
});
