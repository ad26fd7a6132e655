import { expect, test } from 'vitest';
import { displayWidth } from '../../src/core/text/width.ts';
import { folderWith, gongkai } from './cli-process.ts';
import { COUNTY_REPORT, WRONG_REPORT } from './cli-reports.ts';

const FILES = { '云溪县.md': COUNTY_REPORT, 'b.md': WRONG_REPORT.replaceAll('云溪', '青禾') };

test('a line for each report under its heads, then the sums', () => {
  const cwd = folderWith(FILES);
  const { code, stdout, stderr } = gongkai(['check', '--summary', '.'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toMatch(/^b\.md +青禾县人民政府 +2024 +2 +0 +40 +2 +0 +6\/6 +3\/3 +2025-03-31/u);
  expect(lines[1]).toMatch(/ 有错误$/u);
  expect(lines[2]).toMatch(/^云溪县\.md .* 0 +0 +42 +0 +0 +6\/6 +3\/3 .*可以公布$/u);
  expect(lines[3]).toMatch(/^合计 +2 份报告 +2 +0 +82 +2 +0 +可以公布 1\/2$/u);
  const columns = lines
    .slice(0, 3)
    .map((line) => displayWidth(line.slice(0, line.indexOf('人民政府'))));
  expect(columns[1]).toBe(columns[2]);
});

test('columns stand under each other by East Asian width', () => {
  const { stdout } = gongkai(['check', '--summary', '.'], { cwd: folderWith(FILES) });
  const [head = '', first = '', second = ''] = stdout.split('\n');
  const at = (line: string, word: string) => displayWidth(line.slice(0, line.indexOf(word)));
  expect(at(first, '青禾县人民政府')).toBe(at(head, '机关'));
  expect(at(second, '云溪县人民政府')).toBe(at(head, '机关'));
  expect(at(first, '2025-03-31')).toBe(at(head, '公布期限'));
});

test('English is spoken when asked for', () => {
  const cwd = folderWith({ 'a.md': COUNTY_REPORT });
  const { code, stdout } = gongkai(['check', '--summary', '--language', 'en', 'a.md'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^file +organ +year +errors /u);
  expect(stdout).toMatch(/\ntotal +1 report .* ready 1\/1\n$/u);
});

test('JSON has an entry for each report, and the sums', () => {
  const cwd = folderWith(FILES);
  const { code, stdout } = gongkai(['check', '--summary', '--format', 'json', 'b.md', 'gone.md'], {
    cwd,
  });
  expect(code).toBe(2);
  const relations = { holds: 40, fails: 2, undetermined: 0 };
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    reports: [
      {
        file: 'b.md',
        organ: '青禾县人民政府',
        year: 2024,
        level: 'government',
        errors: 2,
        warnings: 0,
        relations,
        parts: 6,
        tables: 3,
        deadline: '2025-03-31',
        published: expect.toSatisfy((date) => date === null || /^\d{4}-\d\d-\d\d$/u.test(date)),
        timing: expect.any(String),
        verdict: 'errors',
      },
    ],
    problems: [{ file: 'gone.md', place: null, message: '没有这个文件或文件夹。' }],
    summary: { reports: 1, ready: 0, errors: 2, warnings: 0, relations },
  });
});

test('CSV begins with a byte order mark, and no text in it is a formula', () => {
  const cwd = folderWith({ '=1+1.md': COUNTY_REPORT });
  const { stdout } = gongkai(['check', '--summary', '--format', 'csv', './=1+1.md', '=1+1.md'], {
    cwd,
  });
  const [head, ...lines] = stdout.split('\r\n');
  expect(head).toBe(
    '\ufefffile,organ,year,level,errors,warnings,relations_hold,relations_fail,relations_undetermined,parts,tables,deadline,published,timing,verdict',
  );
  expect(lines).toHaveLength(2);
  const alone = gongkai(['check', '--summary', '--format', 'csv', '=1+1.md'], { cwd }).stdout;
  expect(alone).toContain("\r\n'=1+1.md,云溪县人民政府,2024,government,0,0,42,0,0,6,3,2025-03-31,");
});

test('each report of a compilation has a line, and warnings count for the exit code as ever', () => {
  const warning = COUNTY_REPORT.replace('## 六、其他需要报告的事项', '## 6、其他需要报告的事项');
  const cwd = folderWith({ 'all.md': `${COUNTY_REPORT}\n${warning.replaceAll('云溪', '青禾')}` });
  const args = ['check', '--summary', 'all.md'];
  const { code, stdout } = gongkai(args, { cwd });
  expect(code).toBe(0);
  expect(stdout.match(/^all\.md/gmu)).toHaveLength(2);
  expect(stdout).toMatch(/有警告\n合计/u);
  expect(gongkai([...args, '--max-warnings', '0'], { cwd }).code).toBe(1);
});

test.each([
  [['--summary', '--format', 'sarif'], '--summary 的输出格式只能是 text、json、csv。'],
  [['--format', 'csv'], 'csv 只有加 --summary 才能用'],
])('%j is refused before anything is read', (options, message) => {
  const { code, stdout, stderr } = gongkai(['check', ...options, 'gone.md']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('gone.md');
});

test('nothing from a path or a report reaches the terminal as a control', () => {
  const evil = `甲\u001b]0;x\u0007乙.md`;
  const text = COUNTY_REPORT.replaceAll('云溪县', '云\u009b2J溪县');
  const { stdout } = gongkai(['check', '--summary', '.'], { cwd: folderWith({ [evil]: text }) });
  expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(stdout).toContain('甲');
});
