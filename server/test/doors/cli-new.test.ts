import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeGb18030 } from '../support/encodings.ts';
import { fixture } from '../support/report-files.ts';
import { folderWith, gongkai } from './cli-process.ts';

const LAST_YEAR = fixture('last-year/2024.txt');
const NEW_YEAR = fixture('last-year/2025.txt');

test('prints a blank report about the year that is over', () => {
  const { code, stdout, stderr } = gongkai(['new', '--organ', '云溪县人民政府']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const year = new Date().getFullYear() - 1;
  expect(stdout.startsWith(`云溪县人民政府${year}年政府信息公开工作年度报告\n`)).toBe(true);
  expect(stdout).toContain(`${year + 1}年3月31日前`);
  expect(stdout).toContain('责任追究');
});

test('a department has other dates and contents, and another year its format', () => {
  const { stdout } = gongkai(['new', '--organ', '青禾市统计局', '--year', '2020']);
  expect(stdout).toContain('2021年1月31日前');
  expect(stdout).toContain('政府集中采购');
  expect(stdout).not.toContain('责任追究');
  expect(gongkai(['new', '--level', '人民政府']).stdout).toContain('3月31日前');
});

test('writes a new file, with marks in Markdown, and never over another one', () => {
  const cwd = folderWith({ 'a.txt': '旧' });
  const made = gongkai(['new', '--output', '2026.md', '--year', '2026'], { cwd });
  expect(made).toEqual({ code: 0, stdout: '2026.md\n', stderr: '' });
  const text = readFileSync(join(cwd, '2026.md'), 'utf8');
  expect(text.startsWith('# 【待填写：机关名称】2026年')).toBe(true);
  expect(gongkai(['check', '2026.md'], { cwd }).code).toBe(0);
  const refused = gongkai(['new', '-o', 'a.txt'], { cwd });
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toBe('gongkai: a.txt：文件已经存在，没有写入；要覆盖它请加 --force。\n');
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('旧');
  expect(gongkai(['new', '-o', 'a.txt', '--force'], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('一、总体情况');
});

test('makes a report out of last year’s, in its encoding, and leaves that as it is', () => {
  const bytes = encodeGb18030(LAST_YEAR);
  const cwd = folderWith({ '2024.txt': bytes });
  expect(gongkai(['new', '--from', '2024.txt'], { cwd }).stdout).toBe(NEW_YEAR);
  expect(gongkai(['new', '--from', '2024.txt', '-o', '2025.txt'], { cwd }).code).toBe(0);
  const written = readFileSync(join(cwd, '2025.txt'));
  expect(new TextDecoder('gb18030').decode(written)).toBe(NEW_YEAR);
  expect(readFileSync(join(cwd, '2024.txt')).equals(bytes)).toBe(true);
  expect(readdirSync(cwd).sort()).toEqual(['2024.txt', '2025.txt']);
});

test.each([
  [['new', '2024.txt'], '--from 2024.txt'],
  [['new', '--year', '26'], '四位年份'],
  [['new', '--force'], '--output'],
  [['new', '--level', 'town'], '--level'],
  [['new', '--from', '2024.txt', '--organ', '云溪县人民政府'], '--organ'],
  [['new', '--from', '2024.txt', '--year', '2027'], '2024.txt：这是2024年度的报告'],
  [['new', '--from', 'gone.txt'], 'gone.txt：没有这个文件'],
  [['new', '--from', 'notes.txt'], 'notes.txt：这里面没有认出'],
  [['new', '--from', 'part.txt'], 'part.txt：看不出'],
  [['new', '--from', '2024.txt', '-o', './2024.txt', '--force'], '要留着'],
  [['new', '-o', 'no/where.txt'], 'no/where.txt：没有这个文件'],
])('%j cannot be done', (args, message) => {
  const files = { '2024.txt': LAST_YEAR, 'notes.txt': '会议纪要\n', 'part.txt': '一、总体情况\n' };
  const cwd = folderWith(files);
  const { code, stdout, stderr } = gongkai(args, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('at ');
});
