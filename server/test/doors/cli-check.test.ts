import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURES, folderWith, gongkai } from './cli-process.ts';
import { COUNTY_REPORT, WRONG_REPORT } from './cli-reports.ts';

/** The findings of `check --format json`, as "file rule line:character". */
function findingsOf(stdout: string): string[] {
  const { findings }: { findings: readonly JsonFinding[] } = JSON.parse(stdout);
  return findings.map(
    ({ file, rule, range: { start } }) => `${file} ${rule} ${start.line}:${start.character}`,
  );
}

interface JsonFinding {
  readonly file: string;
  readonly rule: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

test('a correct report passes', () => {
  const cwd = folderWith({ '年报.md': COUNTY_REPORT });
  expect(gongkai(['check', '年报.md'], { cwd })).toEqual({
    code: 0,
    stdout: '检查了 1 个文件、1 份报告：没有发现问题。\n',
    stderr: '',
  });
});

test('an error is shown with its place, and fails', () => {
  const cwd = folderWith({ 'a.md': WRONG_REPORT });
  const { code, stdout, stderr } = gongkai(['check', 'a.md'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(/^a\.md\n {2}\d+:\d+ {2}错误 {2}.*requests\/row-total$/mu);
  expect(stdout).toMatch(/检查了 1 个文件、1 份报告：2 个错误。\n$/u);
});

test('English is spoken when asked for', () => {
  const cwd = folderWith({ 'a.md': COUNTY_REPORT });
  expect(gongkai(['check', '--language', 'en', 'a.md'], { cwd }).stdout).toBe(
    'Checked 1 file, 1 report: nothing found.\n',
  );
});

test('a folder is searched for reports at every depth; other texts are left alone', () => {
  const cwd = folderWith({
    '2023/a.txt': COUNTY_REPORT,
    '2024/deep/b.gongkai': COUNTY_REPORT,
    'notes.md': '# 会议记录\n没有报告。\n',
    'node_modules/c.txt': WRONG_REPORT,
    '.hidden/d.txt': WRONG_REPORT,
    'image.txt': Uint8Array.of(0, 1, 2, 0),
  });
  const { code, stdout } = gongkai(['check', '.'], { cwd });
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: '检查了 2 个文件、2 份报告：没有发现问题。\n',
  });
});

test('a named file is read whatever it holds, and a file named twice is read once', () => {
  const cwd = folderWith({ 'notes.md': '一、总体情况\n' });
  const { code, stdout } = gongkai(['check', 'notes.md', './notes.md', '.'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('检查了 1 个文件');
});

test('folders that hold each other are each found to hold the report', () => {
  const cwd = folderWith({ 'a/b/x.md': COUNTY_REPORT });
  expect(gongkai(['check', 'a/b/x.md', '.', 'a', 'a/b'], { cwd })).toEqual({
    code: 0,
    stdout: '检查了 1 个文件、1 份报告：没有发现问题。\n',
    stderr: '',
  });
});

test('all reports of a compilation are checked, with their places in the file', () => {
  const cwd = folderWith({ 'all.md': `${COUNTY_REPORT}\n${WRONG_REPORT}` });
  const { stdout } = gongkai(['check', '--format', 'json', 'all.md'], { cwd });
  const alone = folderWith({ 'all.md': WRONG_REPORT });
  const expected = gongkai(['check', '--format', 'json', 'all.md'], { cwd: alone }).stdout;
  const lines = COUNTY_REPORT.split('\n').length;
  expect(findingsOf(stdout)).toEqual(
    findingsOf(expected).map((each) =>
      each.replace(/(\d+):/u, (_, line: string) => `${Number(line) + lines}:`),
    ),
  );
  expect(findingsOf(stdout)).toHaveLength(2);
});

test.each(['utf-8', 'utf-8-bom', 'utf-16le-bom', 'utf-16be-bom', 'gb18030'])(
  'the encoding %s is read',
  (name) => {
    const { code, stdout } = gongkai(['check', join(FIXTURES, 'encodings', `${name}.txt`)]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '检查了 1 个文件、1 份报告：没有发现问题。\n',
    });
  },
);

test('the standard input is checked as the file that it is said to be', () => {
  const cwd = folderWith({ 'gongkai.config.json': '{"rules": {"requests/row-total": "hint"}}' });
  const args = ['check', '--format', 'json', '--stdin-file-path', 'draft/a.md'];
  const { code, stdout } = gongkai(args, { cwd, input: WRONG_REPORT });
  expect(code).toBe(1);
  expect(findingsOf(stdout).map((each) => each.replace(/\d+:\d+$/u, ''))).toEqual([
    'draft/a.md requests/row-total ',
    'draft/a.md requests/balance ',
  ]);
  expect(stdout).toContain('"severity": "hint"');
});

test('--quiet lists errors only, and --max-warnings fails beyond its number', () => {
  const text = COUNTY_REPORT.replace('## 六、其他需要报告的事项', '## 6、其他需要报告的事项');
  const cwd = folderWith({ 'a.md': text });
  expect(gongkai(['check', 'a.md'], { cwd }).stdout).toContain('structure/heading-numeral');
  expect(gongkai(['check', '--quiet', 'a.md'], { cwd }).stdout).not.toContain('structure/');
  expect(gongkai(['check', '--max-warnings', '1', 'a.md'], { cwd }).code).toBe(0);
  expect(gongkai(['check', '--max-warnings', '0', 'a.md'], { cwd }).code).toBe(1);
  expect(gongkai(['check', '--quiet', '--max-warnings=0', 'a.md'], { cwd }).code).toBe(1);
});

test.each([
  ['json', /^\{\n {2}"version": 1,/u],
  ['sarif', /^\{\n {2}"\$schema": /u],
  ['junit', /^<\?xml version="1\.0"/u],
  ['lines', /^a\.md:\d+:\d+: error: /u],
  ['github', /^::error file=a\.md,line=\d+/u],
])('the format %s stands alone on the standard output', (format, begin) => {
  const cwd = folderWith({ 'a.md': WRONG_REPORT });
  const { code, stdout, stderr } = gongkai(['check', '--format', format, 'a.md', 'gone.md'], {
    cwd,
  });
  expect(code).toBe(2);
  expect(stdout).toMatch(begin);
  expect(stdout).not.toContain('\u001b');
  expect(stderr).toBe('gongkai: gone.md: 没有这个文件或文件夹。\n');
});
