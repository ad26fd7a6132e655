import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeGb18030, encodeUtf16 } from '../support/encodings.ts';
import { folderWith, gongkai } from './cli-process.ts';
import { COUNTY_REPORT, WRONG_REPORT } from './cli-reports.ts';

const NUMERAL = 'structure/heading-numeral';

/** A report with two headings that are safely fixed. */
const FIXABLE = COUNTY_REPORT.replace('五、', '5、').replace('六、', '（六）');

test('--fix writes what can safely be fixed, says what it was, and reports nothing', () => {
  const cwd = folderWith({ 'a.md': FIXABLE });
  const { code, stdout, stderr } = gongkai(['check', '--fix', 'a.md'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`已改正 a.md\n  把编号改为“五、”  ${NUMERAL}\n`);
  expect(stdout).toContain('没有发现问题');
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(COUNTY_REPORT);
  expect(readdirSync(cwd)).toEqual(['a.md']);
  const again = gongkai(['check', '--fix', 'a.md'], { cwd });
  expect(again.stdout).not.toContain('已改正');
});

test('figures are left to people: what is left is reported, with exit code 1', () => {
  const text = WRONG_REPORT.replace('五、', '5、');
  const cwd = folderWith({ 'a.md': text });
  const { code, stdout } = gongkai(['check', '--fix', 'a.md'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('requests/row-total');
  expect(stdout).not.toMatch(/^ {2}\d+:\d+.*structure\/heading-numeral/mu);
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(WRONG_REPORT);
});

test.each([
  ['UTF-8', new TextEncoder().encode(FIXABLE), new TextEncoder().encode(COUNTY_REPORT)],
  [
    'UTF-8 with a byte order mark',
    new TextEncoder().encode(`\ufeff${FIXABLE}`),
    new TextEncoder().encode(`\ufeff${COUNTY_REPORT}`),
  ],
  [
    'UTF-16, little end first',
    encodeUtf16(`\ufeff${FIXABLE}`, 'little'),
    encodeUtf16(`\ufeff${COUNTY_REPORT}`, 'little'),
  ],
  [
    'UTF-16, big end first',
    encodeUtf16(`\ufeff${FIXABLE}`, 'big'),
    encodeUtf16(`\ufeff${COUNTY_REPORT}`, 'big'),
  ],
  ['GB18030', encodeGb18030(FIXABLE), encodeGb18030(COUNTY_REPORT)],
  [
    'CRLF',
    new TextEncoder().encode(FIXABLE.replaceAll('\n', '\r\n')),
    new TextEncoder().encode(COUNTY_REPORT.replaceAll('\n', '\r\n')),
  ],
])('--fix keeps everything else to the byte: %s', (_, before, after) => {
  const cwd = folderWith({ 'a.md': before });
  expect(gongkai(['check', '--fix', 'a.md'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(cwd, 'a.md')).equals(after)).toBe(true);
});

test('a file that cannot be written back to the byte stays as it is, and that is told', () => {
  const bytes = Buffer.concat([Buffer.from(FIXABLE), Buffer.from([0xe4, 0xba, 0x0a])]);
  const cwd = folderWith({ 'a.md': bytes, 'b.md': FIXABLE });
  const { code, stdout, stderr } = gongkai(['check', '--fix', '.'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('a.md: 没有改写');
  expect(stdout).toContain('已改正 b.md');
  expect(stdout).toContain('编号写成了“5、”');
  expect(readFileSync(join(cwd, 'a.md'))).toEqual(bytes);
  expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(COUNTY_REPORT);
});

test('what the configuration turns off or ignores is not fixed', () => {
  const ignore = { rule: NUMERAL, file: 'a.md', cell: 'other', value: '（六）', reason: '原文' };
  const cwd = folderWith({
    'a.md': FIXABLE,
    'gongkai.config.json': JSON.stringify({ ignore: [ignore] }),
    'off/gongkai.config.json': JSON.stringify({ rules: { [NUMERAL]: 'off' } }),
    'off/a.md': FIXABLE,
  });
  expect(gongkai(['check', '--fix', '.'], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(COUNTY_REPORT.replace('六、', '（六）'));
  expect(readFileSync(join(cwd, 'off/a.md'), 'utf8')).toBe(FIXABLE);
});

test('under a configuration with mistakes nothing is written', () => {
  const cwd = folderWith({ 'a.md': FIXABLE, 'gongkai.config.json': '{ "rules": { ' });
  expect(gongkai(['check', '--fix', 'a.md'], { cwd }).code).toBe(2);
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(FIXABLE);
});

test('formats for programs stay what they are: the fixes are told beside them', () => {
  const cwd = folderWith({ 'a.md': FIXABLE });
  const { code, stdout, stderr } = gongkai(['check', '--fix', '--format', 'json', 'a.md'], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ summary: { warning: 0 } });
  expect(stderr).toContain('已改正 a.md');
});

test('from the standard input the fixed text is the output, and what is left stands beside it', () => {
  const input = WRONG_REPORT.replace('五、', '5、');
  const args = ['check', '--fix', '--stdin-file-path', 'a.md'];
  const { code, stdout, stderr } = gongkai(args, { input });
  expect({ code, stdout }).toEqual({ code: 1, stdout: WRONG_REPORT });
  expect(stderr).toContain('requests/row-total');
  expect(gongkai(args, { input: COUNTY_REPORT })).toMatchObject({ code: 0, stdout: COUNTY_REPORT });
});
