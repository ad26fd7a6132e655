import { expect, test } from 'vitest';
import { folderWith, gongkai } from './cli-process.ts';
import { COUNTY_REPORT, WRONG_REPORT } from './cli-reports.ts';

const IGNORES = [
  { rule: 'requests/row-total', cell: 'requests/carried/total', value: '8', reason: '原文如此' },
  {
    rule: 'requests/balance',
    cell: 'requests/next/natural-person',
    value: '9',
    reason: '原文如此',
  },
];

const config = (content: unknown) => JSON.stringify(content, null, 2);

test('the nearest configuration above a report governs it', () => {
  const cwd = folderWith({
    'gongkai.config.json': config({ rules: { 'requests/balance': 'off' } }),
    'a/b/one.md': WRONG_REPORT,
    'c/gongkai.config.json': config({ rules: { 'requests/row-total': 'off' } }),
    'c/two.md': WRONG_REPORT,
  });
  const { stdout } = gongkai(['check', '.'], { cwd });
  expect(stdout.match(/^\S+\.md$|requests\/[a-z-]+$/gmu)).toEqual([
    'a/b/one.md',
    'requests/row-total',
    'c/two.md',
    'requests/balance',
  ]);
});

test('--config names one configuration for all', () => {
  const cwd = folderWith({
    'other.json': config({ rules: { 'requests/balance': 'off', 'requests/row-total': 'off' } }),
    'gongkai.config.json': '{',
    'a.md': WRONG_REPORT,
  });
  expect(gongkai(['check', '--config', 'other.json', 'a.md'], { cwd })).toMatchObject({
    code: 0,
    stderr: '',
  });
});

test('an ignore holds its finding back, in the file that it names', () => {
  const ignore = IGNORES.map((each) => ({ ...each, file: 'sub/a.md' }));
  const cwd = folderWith({
    'gongkai.config.json': config({ ignore }),
    'sub/a.md': WRONG_REPORT,
    'sub/b.md': WRONG_REPORT,
  });
  const { code, stdout } = gongkai(['check', '.'], { cwd });
  expect(code).toBe(1);
  expect(stdout).not.toContain('a.md');
  expect(stdout.match(/requests\/[a-z-]+$/gmu)).toHaveLength(2);
});

test('an ignore without effect is a warning on the configuration', () => {
  const cwd = folderWith({
    'gongkai.config.json': config({ ignore: IGNORES }),
    'a.md': COUNTY_REPORT,
  });
  const { code, stdout } = gongkai(['check', '.'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^gongkai\.config\.json\n {2}3:5 {2}警告 /mu);
  expect(stdout.match(/configuration\/unused-ignore$/gmu)).toHaveLength(2);
  expect(gongkai(['check', '--max-warnings', '0', '.'], { cwd }).code).toBe(1);
});

test('checking one file does not accuse ignores meant for others', () => {
  const [first] = IGNORES;
  const cwd = folderWith({
    'gongkai.config.json': config({ ignore: [...IGNORES, { ...first, file: 'b.md' }] }),
    'a.md': COUNTY_REPORT,
    'b.md': WRONG_REPORT,
  });
  expect(gongkai(['check', 'a.md'], { cwd }).stdout).not.toContain('unused-ignore');
  expect(gongkai(['check', '.'], { cwd }).stdout.match(/unused-ignore$/gmu)).toHaveLength(1);
});

test('a broken configuration is reported at its place, and the reports are still checked', () => {
  const cwd = folderWith({
    'gongkai.config.json': '{\n  "rules": {"requests/row-totl": "off"}\n}\n',
    'a.md': WRONG_REPORT,
    'b.md': COUNTY_REPORT,
  });
  const { code, stdout, stderr } = gongkai(['check', 'a.md', 'b.md'], { cwd });
  expect(code).toBe(2);
  expect(stdout).toContain('requests/row-total');
  expect(stderr).toBe(
    'gongkai: gongkai.config.json:2:13: 没有名为 "requests/row-totl" 的规则，是不是 "requests/row-total"？\n',
  );
});

test('a configuration that was asked for and cannot be read stops everything', () => {
  const cwd = folderWith({ 'a.md': COUNTY_REPORT });
  expect(gongkai(['check', '--config', 'gone.json', 'a.md'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'gongkai: gone.json: 没有这个文件或文件夹。\n',
  });
});
