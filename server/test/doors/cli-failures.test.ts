import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLI, environment, folderWith, gongkai } from './cli-process.ts';
import { COUNTY_REPORT, WRONG_REPORT } from './cli-reports.ts';

/** A complaint in one line of its own, and nothing that looks like a stack trace. */
function expectFailure(run: ReturnType<typeof gongkai>, complaint: string): void {
  expect(run.stderr).toContain(complaint);
  expect(run.stderr).not.toMatch(/^\s+at |Error:|node:/mu);
  expect(run.code).toBe(2);
}

test('a path that is not there', () => {
  expectFailure(gongkai(['check', 'gone']), 'gongkai: gone: 没有这个文件或文件夹。\n');
  expectFailure(gongkai(['figures', 'gone']), 'gongkai: gone: 没有这个文件或文件夹。\n');
});

test('a folder without reports', () => {
  const cwd = folderWith({ 'a.txt': '会议记录', 'b.docx': 'x' });
  expectFailure(gongkai(['check', '.'], { cwd }), 'gongkai: .: 这个文件夹里没有找到年度报告');
  expectFailure(gongkai(['figures', '.'], { cwd }), 'gongkai: .: 这个文件夹里没有找到年度报告');
});

test.each([
  ['bytes', Uint8Array.of(0x50, 0, 1, 2)],
  ['a PDF document', '%PDF-1.7 年度报告'],
])('a file of %s', (_, content) => {
  const cwd = folderWith({ 'a.txt': content });
  expectFailure(gongkai(['check', 'a.txt'], { cwd }), 'gongkai: a.txt: 这不是文本文件');
});

test('a file that may not be read, and one that links go round about', () => {
  const cwd = folderWith({ 'secret.md': COUNTY_REPORT, 'good.md': WRONG_REPORT });
  symlinkSync('circle.md', join(cwd, 'circle.md'));
  expectFailure(gongkai(['check', 'circle.md'], { cwd }), 'circle.md: 链接绕成了一圈');
  expectFailure(gongkai(['check', 'x'.repeat(5000)], { cwd }), ': 路径太长。');
  chmodSync(join(cwd, 'secret.md'), 0);
  const run = gongkai(['check', '.'], { cwd });
  // The others are checked all the same. The superuser may read everything.
  expectFailure(run, 'circle.md: 链接绕成了一圈');
  if (process.getuid?.() !== 0) expectFailure(run, 'secret.md: 没有读取权限。');
  expect(run.stdout).toContain('requests/row-total');
  expect(run.stdout).toMatch(/处无法检查。\n$/u);
});

test('folders that link to each other are searched once', () => {
  const cwd = folderWith({ 'a/x.md': COUNTY_REPORT });
  symlinkSync('..', join(cwd, 'a', 'up'), 'dir');
  expect(gongkai(['check', '.'], { cwd })).toMatchObject({
    code: 0,
    stdout: '检查了 1 个文件、1 份报告：没有发现问题。\n',
  });
});

test('a text of 50 MB is checked, and one beyond the limit is refused', {
  timeout: 300_000,
}, () => {
  const cwd = folderWith({ 'large.txt': '', 'huge.txt': '' });
  writeFileSync(join(cwd, 'large.txt'), '本机关按时答复，没有逾期。12 件。\n'.repeat(1_100_000));
  truncateSync(join(cwd, 'huge.txt'), 80 * 1024 * 1024);
  const large = gongkai(['check', 'large.txt'], { cwd });
  expect(large).toMatchObject({ code: 1, stderr: '' });
  expect(large.stdout).toContain('structure/missing-section');
  expectFailure(gongkai(['check', 'huge.txt'], { cwd }), 'huge.txt: 文件超过 64 MB，没有检查');
});

test.each([
  [['chekc', 'a.txt'], '没有命令 chekc，是不是 gongkai check？'],
  [['publish'], '没有命令 publish'],
  [['--verbose'], '没有选项 --verbose'],
  [['check', '--formt', 'json'], '没有选项 --formt，是不是 --format？'],
  [
    ['check', '--format', 'yaml', 'a'],
    '选项 --format 只能是 text、lines、json、sarif、junit、github',
  ],
  [['check', '--max-warnings', 'many', 'a'], '--max-warnings 应当是 0 或正整数。'],
  [['check'], '没有写要检查的文件或文件夹。'],
  [['check', '--stdin-file-path', 'a.md', 'b.md'], '不能再写路径。'],
  [['figures'], '没有写要读取的文件或文件夹。'],
  [['explain', 'requests/row-totl'], '是不是 requests/row-total？'],
  [['lsp', '--port', '1'], 'gongkai lsp 没有选项 --port'],
  [[], '用法： gongkai <命令>'],
])('wrong use: %j', (args, complaint) => {
  expectFailure(gongkai(args, { input: '' }), complaint);
});

test('the standard input may be too much or no text', () => {
  const args = ['check', '--stdin-file-path', 'a.md'];
  expectFailure(gongkai(args, { input: Uint8Array.of(0, 1) }), 'a.md: 这不是文本文件');
  expectFailure(
    gongkai(args, { input: Buffer.alloc(65 * 1024 * 1024, 'a') }),
    'a.md: 文件超过 64 MB',
  );
});

test('a reader who has seen enough (| head) is no failure', async () => {
  const files = Array.from({ length: 60 }, (_, i) => [`${i}.md`, WRONG_REPORT]);
  const cwd = folderWith(Object.fromEntries(files));
  const child = spawn(process.execPath, [CLI, 'check', '--format', 'sarif', '.'], {
    cwd,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [, signal] = await once(child, 'close');
  expect({ signal, complaints }).toEqual({ signal: null, complaints: '' });
});

test('an interrupt ends it at once and in silence', async () => {
  const child = spawn(process.execPath, [CLI, 'check', '--stdin-file-path', 'a.md'], {
    env: environment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  // It takes input, so it has started; then it is told to stop.
  child.stdin.write('一、总体情况\n', () => child.kill('SIGINT'));
  const [, signal] = await once(child, 'close');
  expect({ signal, output }).toEqual({ signal: 'SIGINT', output: '' });
});

test('what a report says never commands the terminal', () => {
  const evil = '\u001b]0;x\u0007\u009b2J';
  const text = WRONG_REPORT.replace('| 9 |', `| 9${evil} |`).replace('云溪县', `云${evil}溪县`);
  const cwd = folderWith({ 'a.md': text });
  for (const format of ['text', 'lines', 'json', 'sarif', 'junit', 'github']) {
    const { stdout } = gongkai(['check', '--format', format, 'a.md'], { cwd });
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  }
  for (const format of ['json', 'csv']) {
    const { stdout } = gongkai(['figures', '--format', format, 'a.md'], { cwd });
    expect(stdout.replaceAll(/[\r\n]/gu, '')).not.toMatch(/\p{Cc}/u);
  }
});
