import {
  chmodSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleYear } from '../../src/core/rules/helpers/year-example.ts';
import { folderWith, gongkai, type Run } from './cli-process.ts';
import { COUNTY_REPORT, WRONG_REPORT } from './cli-reports.ts';

/** Loaded before the command line: says on the standard error which reports it opens. */
const WITNESS = `
const fs = require('node:fs');
const { openSync } = fs;
fs.openSync = (path, ...args) => {
  if (/\\.(?:txt|md)$/.test(path)) process.stderr.write('opens ' + path + '\\n');
  return openSync(path, ...args);
};
`;

afterEach(() => vi.unstubAllEnvs());

/** A run, and which reports it opened. */
function watched(args: readonly string[], cwd: string): Run & { readonly opened: string[] } {
  const witness = join(folderWith({ 'witness.cjs': WITNESS }), 'witness.cjs');
  vi.stubEnv('NODE_OPTIONS', `--require "${witness.replaceAll('\\', '/')}"`);
  const run = gongkai(args, { cwd });
  vi.unstubAllEnvs();
  const lines = run.stderr.split('\n').filter((line) => line !== '');
  const opened = lines.filter((line) => line.startsWith('opens '));
  return {
    ...run,
    stderr: lines.filter((line) => !opened.includes(line)).join('\n'),
    opened: [...new Set(opened.map((line) => line.slice('opens '.length)))].sort(),
  };
}

const cached = (cwd: string, ...more: readonly string[]) =>
  watched(['check', '--cache', ...more, '.'], cwd);
const plain = (cwd: string, ...more: readonly string[]) => watched(['check', ...more, '.'], cwd);

/** The same result with the cache as without, and only these files opened. */
function expectSame(cwd: string, opened: readonly string[], ...more: readonly string[]): void {
  const { opened: all, ...without } = plain(cwd, ...more);
  expect(all.length).toBeGreaterThanOrEqual(opened.length);
  expect(cached(cwd, ...more)).toEqual({ ...without, opened });
}

const YEARS = {
  '水务局2023.txt': exampleYear(2023, { next: [2, 0, 0, 0, 0, 0, 2] }),
  '水务局2024.txt': exampleYear(2024, { carried: [5, 0, 0, 0, 0, 0, 5] }),
  'county.md': WRONG_REPORT,
  'notes.txt': '本机关关于政府信息公开的会议记录。\n',
};
const ALL = Object.keys(YEARS).sort();

test.each([
  ...['text', 'lines', 'json', 'sarif', 'junit', 'github'].map((each) => ['--format', each]),
  ...['text', 'json', 'csv'].map((each) => ['--summary', '--format', each]),
  ['--quiet', '--language', 'en'],
])('prints the very same without opening a report: %s %s %s', (...options) => {
  const cwd = folderWith(YEARS);
  expectSame(cwd, ALL, ...options);
  expectSame(cwd, [], ...options);
});

test('what was found is printed in any format', () => {
  const cwd = folderWith(YEARS);
  cached(cwd);
  for (const format of ['json', 'sarif']) expectSame(cwd, [], '--format', format);
});

test('a changed report is read again, and so are the years beside it', () => {
  const cwd = folderWith(YEARS);
  cached(cwd);
  writeFileSync(join(cwd, '水务局2023.txt'), exampleYear(2023, { next: [5, 0, 0, 0, 0, 0, 5] }));
  expectSame(cwd, ['水务局2023.txt', '水务局2024.txt']);
  expectSame(cwd, []);
  utimesSync(join(cwd, 'county.md'), 1000, 1000);
  expectSame(cwd, ['county.md']);
});

test('a new year, a removed one and a note that becomes a report are seen', () => {
  const cwd = folderWith(YEARS);
  cached(cwd);
  writeFileSync(join(cwd, '水务局2025.txt'), exampleYear(2025, {}));
  expectSame(cwd, ['水务局2023.txt', '水务局2024.txt', '水务局2025.txt']);
  rmSync(join(cwd, '水务局2023.txt'));
  expectSame(cwd, ['水务局2024.txt', '水务局2025.txt']);
  writeFileSync(join(cwd, 'notes.txt'), COUNTY_REPORT.replaceAll('云溪', '白石'));
  expectSame(cwd, ['notes.txt']);
  expectSame(cwd, []);
});

test('another configuration counts at once', () => {
  const cwd = folderWith(YEARS);
  cached(cwd);
  const configuration = join(cwd, 'gongkai.config.json');
  const reports = ALL.filter((name) => name !== 'notes.txt');
  writeFileSync(configuration, '{ "rules": { "requests/row-total": "off" } }');
  expectSame(cwd, reports);
  writeFileSync(
    configuration,
    JSON.stringify({
      ignore: [
        {
          rule: 'history/carry-over',
          cell: 'requests/carried/total',
          value: '5',
          reason: '已核实',
        },
        { rule: 'review/total', cell: 'review/x', value: '1', reason: '没有用上' },
      ],
    }),
  );
  expectSame(cwd, reports);
  // Which ignores were used is remembered too.
  expectSame(cwd, []);
});

test('a file that is named is compared with its folder, which is remembered too', () => {
  const cwd = folderWith(YEARS);
  const args = ['check', '--cache', '水务局2024.txt'];
  const first = watched(args, cwd);
  expect(first.stdout).toContain('history/carry-over');
  expect(watched(args, cwd)).toEqual({ ...first, opened: [] });
  writeFileSync(join(cwd, '水务局2023.txt'), exampleYear(2023, { next: [5, 0, 0, 0, 0, 0, 5] }));
  expect(watched(args, cwd).stdout).not.toContain('history/carry-over');
  // Named, a note is checked whatever it holds; in the folder it is none again.
  expect(watched(['check', '--cache', 'notes.txt'], cwd).stdout).toContain('1 个文件');
  expectSame(cwd, ['county.md', '水务局2023.txt', '水务局2024.txt'].concat('notes.txt').sort());
});

test('a report that cannot be read is tried again', () => {
  const cwd = folderWith({ ...YEARS, 'b.txt': Uint8Array.of(0, 1, 2) });
  const args = ['check', '--cache', 'b.txt', 'county.md'];
  const first = gongkai(args, { cwd });
  expect(first).toMatchObject({ code: 2, stderr: expect.stringContaining('不是文本文件') });
  expect(gongkai(args, { cwd })).toEqual(first);
});

test('--fix reads everything, and what it wrote is read again', () => {
  const cwd = folderWith({ 'a.md': COUNTY_REPORT.replace('五、', '5、') });
  expect(cached(cwd).stdout).toContain('structure/');
  expect(gongkai(['check', '--cache', '--fix', '.'], { cwd }).stdout).toContain('已改正');
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(COUNTY_REPORT);
  expectSame(cwd, ['a.md']);
});

test.each([
  ['cut off', (content: string) => content.slice(0, content.length >> 1)],
  ['changed', (content: string) => content.replace('水务局', '水利局')],
  ['of another version', (content: string) => content.replace(/\d+\.\d+\.\d+/u, '9.9.9')],
  ['empty', () => ''],
])('a cache that is %s counts for nothing and is written anew', (_, damage) => {
  const cwd = folderWith(YEARS);
  cached(cwd);
  const path = join(cwd, '.gongkaicache');
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  expectSame(cwd, ALL);
  expectSame(cwd, []);
});

test('the cache may lie elsewhere, but never in the place of something else', () => {
  const cwd = folderWith({ ...YEARS, 'c/keep': '' });
  expect(cached(cwd, '--cache-location', 'c/x').opened).toEqual(ALL);
  expect(cached(cwd, '--cache-location', 'c/x')).toEqual({ ...plain(cwd), opened: [] });
  expect(existsSync(join(cwd, '.gongkaicache'))).toBe(false);
  const run = gongkai(['check', '--cache', '--cache-location', 'county.md', '.'], { cwd });
  expect(run).toMatchObject({ code: 1, stdout: plain(cwd).stdout });
  expect(run.stderr).toContain('county.md: 这不是 gongkai 的缓存文件');
  expect(readFileSync(join(cwd, 'county.md'), 'utf8')).toBe(WRONG_REPORT);
});

test('a folder that cannot be written keeps nobody from checking', () => {
  const cwd = folderWith(YEARS);
  chmodSync(cwd, 0o555);
  const run = gongkai(['check', '--cache', '--cache-location', 'gone/x', '.'], { cwd });
  chmodSync(cwd, 0o755);
  expect(run).toMatchObject({ code: 1, stdout: plain(cwd).stdout });
  expect(run.stderr).toMatch(/^gongkai: gone\/x: .+\n$/u);
});

test('--cache-location alone is a mistake', () => {
  const run = gongkai(['check', '--cache-location', 'x', '.']);
  expect(run).toMatchObject({ code: 2, stderr: 'gongkai: --cache-location 要与 --cache 同用。\n' });
});

/** Whether the file of the cache was written by a run. */
function writesCache(cwd: string, run: () => void): boolean {
  const path = join(cwd, '.gongkaicache');
  const before = statSync(path).ino;
  run();
  return statSync(path).ino !== before;
}

test('when nothing has changed, nothing is checked and nothing is written', () => {
  const cwd = folderWith(YEARS);
  expectSame(cwd, ALL);
  expect(writesCache(cwd, () => expectSame(cwd, []))).toBe(false);
  // What was said is printed again only to somebody who asks the same.
  expect(writesCache(cwd, () => expectSame(cwd, [], '--format', 'json'))).toBe(true);
  expect(writesCache(cwd, () => expectSame(cwd, [], '--format', 'json'))).toBe(false);
  expectSame(cwd, [], '--format', 'json', '--language', 'en');
  expectSame(cwd, [], '--format', 'json', '--max-warnings', '0');
  expectSame(cwd, [], '--format', 'json', '--quiet');
});

test('what is printed again depends on the folder from which it is seen', () => {
  const cwd = folderWith({ 'a/county.md': WRONG_REPORT, 'b/county.md': COUNTY_REPORT });
  const location = ['--cache', '--cache-location', join(cwd, 'cache')];
  for (const at of ['a', 'b', '.', 'a']) {
    const { opened: _, ...run } = watched(['check', ...location, '.'], join(cwd, at));
    expect(run).toEqual(gongkai(['check', '.'], { cwd: join(cwd, at) }));
  }
});

test('what could not be checked is told again each time, and so is a wrong configuration', () => {
  const cwd = folderWith({ ...YEARS, 'sub/x.txt': '年度报告' });
  expectSame(cwd, [...ALL, 'sub/x.txt'].sort());
  writeFileSync(join(cwd, 'gongkai.config.json'), '{ "rules": { "no/such": "off" } }');
  expect(cached(cwd)).toMatchObject({ code: 2, stderr: expect.stringContaining('no/such') });
  expectSame(cwd, []);
  rmSync(join(cwd, 'gongkai.config.json'));
  expectSame(
    cwd,
    ALL.filter((name) => name !== 'notes.txt'),
  );
  symlinkSync('gone.txt', join(cwd, 'link.txt'));
  expect(cached(cwd)).toMatchObject({ code: 2, stderr: expect.stringContaining('link.txt') });
  rmSync(join(cwd, 'link.txt'));
  expectSame(cwd, []);
});
