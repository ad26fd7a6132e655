import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ReportFigures } from '../../src/cli/figures/figures.ts';
import { folderWith, gongkai } from './cli-process.ts';
import { COUNTY_REPORT } from './cli-reports.ts';

/** Real reports are not ours to keep: they lie beside the project, or they do not. */
const REPORTS = fileURLToPath(new URL('../../../../shared/reports', import.meta.url));
const FIGURES = join(REPORTS, 'figures.json');

function figuresOf(args: readonly string[], cwd?: string): readonly ReportFigures[] {
  const run = gongkai(['figures', ...args], cwd === undefined ? {} : { cwd });
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(run.stdout);
}

if (existsSync(FIGURES)) {
  /** figures.json: by file, table three by row and table four as fifteen numbers. */
  const expected: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(FIGURES, 'utf8'));
  interface Expected {
    readonly template3: string;
    readonly table3: Readonly<Record<string, readonly (number | null)[]>>;
    readonly table4: readonly (number | null)[];
  }

  test('the real reports in ../shared/reports give figures.json, every cell', () => {
    const found = figuresOf([REPORTS]).map(({ file, tables: { requests, review } }) => [
      basename(file),
      { template3: requests?.template, table3: requests?.rows, table4: review },
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(found).toHaveLength(Object.keys(expected).length);
  });
} else {
  test('../shared/reports is not there: the real reports are not compared', () => {
    expect(existsSync(FIGURES)).toBe(false);
  });
}

test('each report of a compilation has an entry', () => {
  const cwd = folderWith({
    'a.md': `${COUNTY_REPORT}\n${COUNTY_REPORT.replaceAll('云溪', '青禾')}`,
  });
  const entries = figuresOf(['a.md'], cwd);
  expect(entries.map(({ file, organ, year }) => ({ file, organ, year }))).toEqual([
    { file: 'a.md', organ: '云溪县人民政府', year: 2024 },
    { file: 'a.md', organ: '青禾县人民政府', year: 2024 },
  ]);
  expect(entries[0]?.tables).toEqual(entries[1]?.tables);
});

test('CSV begins with a byte order mark and has one cell a line', () => {
  const cwd = folderWith({ 'a.md': COUNTY_REPORT });
  const { code, stdout } = gongkai(['figures', '--format', 'csv', 'a.md'], { cwd });
  expect(code).toBe(0);
  const lines = stdout.split('\r\n');
  expect(lines[0]).toBe(
    '\ufefffile,organ,year,table,template,row,row_label,column,column_label,value,state',
  );
  expect(lines).toContain(
    'a.md,云溪县人民政府,2024,review,2021,reconsideration,行政复议,total,总计,20,number',
  );
});

test('one unreadable file among others is reported, and the others are printed', () => {
  const cwd = folderWith({ 'a.md': COUNTY_REPORT, 'b.md': '%PDF-1.7' });
  const { code, stdout, stderr } = gongkai(['figures', 'a.md', 'b.md'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('b.md: 这不是文本文件');
  const entries: unknown = JSON.parse(stdout);
  expect(entries).toHaveLength(1);
});
