import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { folderWith, gongkai } from './cli-process.ts';
import { COUNTY_REPORT } from './cli-reports.ts';

/**
 * Loaded before the command line: ends it, as if the machine had stopped, at one of its calls that
 * change the disk. What that call was to write is written by half.
 */
const CRASH = `
const fs = require('node:fs');
const { openSync, writeSync, writeFileSync } = fs;
let left = Number(process.env.GONGKAI_TEST_STEP);
const crash = () => process.kill(process.pid, 'SIGKILL');
const isDue = () => --left === 0;
for (const name of ['openSync', 'fchmodSync', 'fchownSync', 'fsyncSync', 'renameSync', 'linkSync', 'rmSync']) {
  const call = fs[name];
  fs[name] = (...args) => {
    if (name === 'openSync' && args[1] === 'r') return call(...args);
    if (isDue()) crash();
    return call(...args);
  };
}
const half = (bytes) => bytes.subarray(0, bytes.length >> 1);
fs.writeSync = (file, bytes, ...rest) => {
  if (!isDue()) return writeSync(file, bytes, ...rest);
  writeSync(file, half(bytes));
  return crash();
};
fs.writeFileSync = (path, bytes, ...rest) => {
  if (!isDue()) return writeFileSync(path, bytes, ...rest);
  writeFileSync(path, half(Buffer.from(bytes)));
  return crash();
};
`;

const FIXABLE = COUNTY_REPORT.replace('五、', '5、');

afterEach(() => vi.unstubAllEnvs());

/** Runs a command so that it ends at a step, counted from 1; null when it has fewer steps. */
function crashAt(
  step: number,
  args: readonly string[],
  cwd: string,
): ReadonlyMap<string, string> | null {
  const guard = join(folderWith({ 'crash.cjs': CRASH }), 'crash.cjs').replaceAll('\\', '/');
  vi.stubEnv('NODE_OPTIONS', `--require "${guard}"`);
  vi.stubEnv('GONGKAI_TEST_STEP', String(step));
  const { code } = gongkai(args, { cwd });
  vi.unstubAllEnvs();
  // Windows tells of a killed process with 1.
  if (code !== null && code !== 1) return null;
  const names = readdirSync(cwd).filter((name) => !/^\.gongkai-[0-9a-f]{12}\.tmp$/u.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(cwd, name), 'utf8')]));
}

test('--fix may stop at any step: the file is the old or the new text, and the next run goes on', () => {
  const states: (string | undefined)[] = [];
  for (let step = 1; ; step++) {
    const cwd = folderWith({ 'a.md': FIXABLE });
    const files = crashAt(step, ['check', '--fix', 'a.md'], cwd);
    if (files === null) break;
    expect([...files.keys()]).toEqual(['a.md']);
    states.push(files.get('a.md'));
    gongkai(['check', '--fix', '.'], { cwd });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(COUNTY_REPORT);
  }
  expect(states.length).toBeGreaterThan(4);
  expect(states.filter((text) => text !== FIXABLE && text !== COUNTY_REPORT)).toEqual([]);
  expect(states[0]).toBe(FIXABLE);
});

test.each([
  ['a new file', {}, []],
  ['--force', { 'b.md': '旧文' }, ['--force']],
])(
  'new --output may stop at any step: there is nothing new, or all of it (%s)',
  (_, before, more) => {
    const args = [
      'new',
      '--organ',
      '云溪县人民政府',
      '--year',
      '2024',
      '--output',
      'b.md',
      ...more,
    ];
    const undisturbed = folderWith(before);
    expect(gongkai(args, { cwd: undisturbed }).code).toBe(0);
    const whole = readFileSync(join(undisturbed, 'b.md'), 'utf8');
    const allowed = new Set([new Map(Object.entries(before)).get('b.md'), whole]);
    let step = 1;
    for (; ; step++) {
      const files = crashAt(step, args, folderWith(before));
      if (files === null) break;
      expect(allowed).toContain(files.get('b.md'));
    }
    expect(step).toBeGreaterThan(4);
  },
);
