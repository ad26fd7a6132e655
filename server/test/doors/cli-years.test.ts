import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { exampleYear } from '../../src/core/rules/helpers/year-example.ts';
import { folderWith, gongkai } from './cli-process.ts';

const LEFT_TWO = exampleYear(2023, { next: [2, 0, 0, 0, 0, 0, 2] });
const LEFT_FIVE = exampleYear(2023, { next: [5, 0, 0, 0, 0, 0, 5] });
const TOOK_FIVE = exampleYear(2024, { carried: [5, 0, 0, 0, 0, 0, 5] });

interface JsonFinding {
  readonly file: string;
  readonly rule: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly related: readonly {
    readonly file: string;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

/** What is said of years, as "file → file of the other year". */
function history(args: readonly string[], cwd: string, input?: string): string[] {
  return historyIn(
    gongkai(['check', '--format', 'json', ...args], { cwd, ...given(input) }).stdout,
  );
}

function historyIn(stdout: string): string[] {
  const { findings }: { findings: readonly JsonFinding[] } = JSON.parse(stdout);
  return findings
    .filter(({ rule }) => rule.startsWith('history/'))
    .map(({ file, related }) => `${file} → ${related.map((each) => each.file).join(' ')}`);
}

function given(input: string | undefined) {
  return input === undefined ? {} : { input };
}

test('years are compared among all files of a folder, in both directions', () => {
  const cwd = folderWith({ '2023/水务局.txt': LEFT_TWO, '2024/水务局.txt': TOOK_FIVE });
  expect(history(['.'], cwd)).toEqual([
    '2023/水务局.txt → 2024/水务局.txt',
    '2023/水务局.txt → 2024/水务局.txt',
    '2024/水务局.txt → 2023/水务局.txt',
    '2024/水务局.txt → 2023/水务局.txt',
  ]);
  expect(history(['2023', '2024/水务局.txt'], cwd)).toHaveLength(4);
});

test('years that agree, other organs and missing years say nothing', () => {
  const cwd = folderWith({
    'a/2023.txt': LEFT_FIVE,
    'a/2024.txt': TOOK_FIVE,
    'b/2023.txt': LEFT_TWO.replaceAll('水务局', '教育局'),
    'b/2025.txt': exampleYear(2025, { carried: [9, 0, 0, 0, 0, 0, 9] }).replaceAll(
      '水务局',
      '教育局',
    ),
  });
  expect(history(['.'], cwd)).toEqual([]);
});

test('a report is compared with another in the same file', () => {
  const cwd = folderWith({ 'all.txt': `${withPartOne(LEFT_TWO)}\n${withPartOne(TOOK_FIVE)}` });
  expect(history(['all.txt'], cwd)).toHaveLength(4);
});

/** A compilation is cut where part one begins again. */
function withPartOne(text: string): string {
  return text.replace('\n', '\n\n一、总体情况\n略。\n');
}

test('a file that is named is compared with what lies beside it, which is not checked', () => {
  const cwd = folderWith({
    '2023.txt': LEFT_TWO,
    '2024.txt': TOOK_FIVE,
    'below/2025.txt': exampleYear(2025, { carried: [7, 0, 0, 0, 0, 0, 7] }),
  });
  expect(history(['2024.txt'], cwd)).toEqual(['2024.txt → 2023.txt', '2024.txt → 2023.txt']);
  const { stdout } = gongkai(['check', '2024.txt'], { cwd });
  expect(stdout).toContain('检查了 1 个文件、1 份报告');
  expect(history([join(cwd, '2024.txt')], cwd)[0]).toContain(`→ ${join(cwd, '2023.txt')}`);
});

test('the standard input is compared with the folder of the file that it is said to be', () => {
  const cwd = folderWith({
    '年报/2023.txt': LEFT_TWO,
    '年报/2024.txt': exampleYear(2024, { carried: [2, 0, 0, 0, 0, 0, 2] }),
  });
  const args = ['--stdin-file-path', '年报/2024.txt'];
  expect(history(args, cwd, TOOK_FIVE)).toHaveLength(2);
  expect(history(['--stdin-file-path', 'gone/2024.txt'], cwd, TOOK_FIVE)).toEqual([]);
  const fixed = gongkai(['check', '--fix', ...args], { cwd, input: TOOK_FIVE });
  expect(fixed.stdout).toBe(TOOK_FIVE);
  expect(fixed.stderr).toContain('history/carry-over');
});

test('files that do not count are passed over without a word', () => {
  const cwd = folderWith({
    '2024.txt': TOOK_FIVE,
    '2023.txt': Uint8Array.of(0, 1, 2),
    '2023.docx': LEFT_TWO,
    'notes.txt': '云溪县水务局2023年政府信息公开工作年度报告见附件。\n',
  });
  const { stdout, stderr } = gongkai(['check', '2024.txt'], { cwd });
  expect(stdout).not.toContain('history/');
  expect(stderr).toBe('');
});

test('two files for one year are both neighbours, and it is enough that one agrees', () => {
  const files = { '2023.txt': LEFT_TWO, '2023更正.txt': LEFT_FIVE, '2024.txt': TOOK_FIVE };
  const cwd = folderWith(files);
  expect(history(['.'], cwd)).toEqual(['2023.txt → 2024.txt', '2023.txt → 2024.txt']);
  expect(history(['2024.txt'], cwd)).toEqual([]);
});

test('a renamed organ is followed where the configuration says so', () => {
  const cwd = folderWith({
    '2023.txt': LEFT_TWO.replaceAll('水务局', '水利局'),
    '2024.txt': TOOK_FIVE,
  });
  expect(history(['.'], cwd)).toEqual([]);
  const renamed = folderWith({
    '2023.txt': LEFT_TWO.replaceAll('水务局', '水利局'),
    '2024.txt': TOOK_FIVE,
    'gongkai.config.json': '{ "organs": { "云溪县水利局": "云溪县水务局" } }',
  });
  expect(history(['.'], renamed)).toHaveLength(4);
  expect(history(['2024.txt'], renamed)).toHaveLength(2);
});

test('an ignore of a history finding is used, and not called unused', () => {
  const ignores = ['natural-person', 'total'].flatMap((column) => [
    ignore('2023.txt', `requests/next/${column}`, '2'),
    ignore('2024.txt', `requests/carried/${column}`, '5'),
  ]);
  const cwd = folderWith({
    '2023.txt': LEFT_TWO,
    '2024.txt': TOOK_FIVE,
    'gongkai.config.json': JSON.stringify({ ignore: ignores }),
  });
  const { stdout } = gongkai(['check', '.'], { cwd });
  expect(stdout).toContain('requests/balance');
  expect(stdout).not.toMatch(/history\/|unused-ignore/u);
});

function ignore(file: string, cell: string, value: string) {
  return { rule: 'history/carry-over', file, cell, value, reason: '机构改革，件数移交' };
}

test('more reports than are kept in memory are compared all the same', () => {
  // Prose that makes each file long enough for the first few hundred to fill what is kept.
  const filler = `${'本机关依法公开信息，回应社会关切。'.repeat(1200)}\n`;
  const files = Object.fromEntries(
    Array.from({ length: 80 }, (_, at) => {
      const organ = `云溪县第${at}局`;
      return [
        [`2023/${at}.txt`, `${LEFT_TWO}\n${filler}`.replaceAll('云溪县水务局', organ)],
        [`2024/${at}.txt`, `${TOOK_FIVE}\n${filler}`.replaceAll('云溪县水务局', organ)],
      ] as const;
    }).flat(),
  );
  const found = history(['.'], folderWith(files)).filter((each) => each.startsWith('2024/'));
  // Two columns that differ, and the prose.
  expect(found).toHaveLength(3 * 80);
  expect(new Set(found)).toContain('2024/79.txt → 2023/79.txt');
});

test.each(['text', 'lines', 'github', 'junit'])(
  '%s names the place in the other file',
  (format) => {
    const cwd = folderWith({ '2023.txt': LEFT_TWO, '2024.txt': TOOK_FIVE });
    const { stdout } = gongkai(['check', '--format', format, '2024.txt'], { cwd });
    const line = LEFT_TWO.split('\n').findIndex((each) => each.includes('四、结转下年度')) + 1;
    expect(stdout).toMatch(new RegExp(`2023\\.txt:${line}:\\d+ +那一年：2`, 'u'));
  },
);

test('SARIF names the other file in its related locations', () => {
  const cwd = folderWith({ '2023.txt': LEFT_TWO, '2024.txt': TOOK_FIVE });
  const args = ['check', '--format', 'sarif', join(cwd, '2024.txt')];
  const { runs } = JSON.parse(gongkai(args, { cwd }).stdout);
  const [result] = runs[0].results.filter(({ ruleId }: { ruleId: string }) =>
    ruleId.startsWith('history/'),
  );
  const [related] = result.relatedLocations;
  expect(related.physicalLocation.artifactLocation.uri).toBe(
    pathToFileURL(join(cwd, '2023.txt')).href,
  );
});
