import { isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleYear } from '../../src/core/rules/helpers/year-example.ts';
import { startClient, type TestClient } from '../support/lsp-client.ts';
import { fixturePaths, publishedPaths } from '../support/report-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
let client: TestClient;

beforeAll(async () => {
  // The command line compares all files that it is given; the editor reads them in the background.
  const folders = new Set([...fixturePaths(), ...publishedPaths()].map(dirname));
  client = await startClient({ folders: [...folders].map((folder) => pathToFileURL(folder).href) });
});

afterAll(async () => {
  await client.close();
});

/** A finding as both doors can be asked to tell it. */
interface Told {
  readonly rule: unknown;
  readonly severity: unknown;
  readonly message: unknown;
  readonly range: unknown;
  readonly related: unknown;
}

describe.each([
  { kind: 'fixture', paths: fixturePaths() },
  { kind: 'published report', paths: publishedPaths() },
])('the editor and the command line say the same of each $kind', ({ paths }) => {
  const told = paths.length === 0 ? [] : findingsOfCli(paths);

  test.each(paths.map((path) => ({ name: basename(path), path })))('$name', async ({ path }) => {
    const byCli = told.filter(({ file }) => file === slashed(path)).map(toldByCli);
    await expect.poll(() => toldByServer(path), { timeout: 20_000 }).toEqual(byCli);
  });

  test('every finding of the command line belongs to one of the files', () => {
    expect(
      told.map(({ file }) => file).filter((file) => !paths.map(slashed).includes(file)),
    ).toEqual([]);
  });
});

test('the fixtures give something to compare', () => {
  const rules = findingsOfCli(fixturePaths()).map(({ rule }) => rule);
  expect(new Set(rules).size).toBeGreaterThan(10);
});

test('the editor, once it has read the folder, and the command line say the same of two years', async () => {
  const prose = `一、总体情况\n${'本机关把公开融入业务，逐项梳理事项，编印目录并接受监督。'.repeat(8)}\n`;
  const yearOf = (...year: Parameters<typeof exampleYear>) =>
    exampleYear(...year).replace('\n\n', `\n\n${prose}`);
  const folder = temporaryFolder({
    '水务局2023年.txt': yearOf(2023, { next: [2, 0, 0, 0, 0, 0, 2] }, [0, 0, 10]),
    '水务局2024年.txt': yearOf(2024, { carried: [5, 0, 0, 0, 0, 0, 5] }, [2, 1, 12]),
  });
  const paths = [join(folder.path, '水务局2023年.txt'), join(folder.path, '水务局2024年.txt')];
  const inFolder = await startClient({ folders: [folder.uri] });
  for (const path of paths) {
    // A file that is named alone is compared with what lies beside it, as in the editor.
    const byCli = findingsOfCli([path]);
    expect(findingsOfCli(paths).filter(({ file }) => file === slashed(path))).toEqual(byCli);
    const history = byCli.filter(({ rule }) => String(rule).startsWith('history/'));
    expect(history.length).toBeGreaterThan(2);
    await expect
      .poll(() => toldByServer(path, inFolder), { timeout: 10_000 })
      .toEqual(byCli.map(toldByCli));
  }
  await inFolder.close();
});

async function toldByServer(path: string, server = client): Promise<Told[]> {
  const uri = pathToFileURL(path).href;
  await server.open(uri, textOf(path));
  const { items = [] } = await server.pull(uri);
  await server.notify('textDocument/didClose', { textDocument: { uri } });
  return items.map(({ code, severity = 0, message, range, relatedInformation = [] }) => ({
    rule: code,
    severity: ['', 'error', 'warning', 'information', 'hint'][severity],
    message,
    range,
    related: relatedInformation.map((each) => ({
      file: slashed(fileURLToPath(each.location.uri)),
      message: each.message,
      range: each.location.range,
    })),
  }));
}

function toldByCli({ rule, severity, message, range, related }: Told): Told {
  return { rule, severity, message, range, related };
}

/** Runs `gongkai check` once over all files; exit code 1 only says that errors were found. */
function findingsOfCli(paths: readonly string[]): (Told & { readonly file: string })[] {
  const args = [CLI, 'check', '--format', 'json', '--language', 'zh', ...paths];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect([0, 1]).toContain(status);
  const { findings } = JSON.parse(stdout) as { findings: (Told & { file: string })[] };
  return findings;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** As an editor opens the file: decoded, without the byte order mark. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (bytes[0] === 0xff) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe) return new TextDecoder('utf-16be').decode(bytes);
  const encoding = isUtf8(bytes) ? 'utf-8' : 'gb18030';
  return new TextDecoder(encoding).decode(bytes);
}
