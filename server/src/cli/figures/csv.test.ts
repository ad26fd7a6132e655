import { expect, test } from 'vitest';
import { BUREAU, COUNTY } from '../../../test/support/fixtures.ts';
import { LAYOUTS } from '../../../test/support/layouts.ts';
import { readReport } from '../../core/report/read.ts';
import { csvHeader, csvLines } from './csv.ts';

const print = LAYOUTS['markdown'] ?? (() => '');

/** The lines of a report whose first rows hold a cell of each state. */
function linesOf(file: string): string[] {
  const text = print(COUNTY)
    .replace('| 规章 | 0 | 0 | 0 |', '| 规章 | 0 |  | - |')
    .replace('| 行政规范性文件 | 6 | 2 | 41 |', '| 行政规范性文件 | 6 | 2 | 约12 |');
  return csvLines(readReport(text, null), file).split('\r\n');
}

test('begins with a byte order mark, so that Excel reads the Chinese', () => {
  expect(csvHeader()).toBe(
    '\ufefffile,organ,year,table,template,row,row_label,column,column_label,value,state\r\n',
  );
});

test('has one cell a line and keeps blank, dash, zero and unreadable apart', () => {
  const lines = linesOf('a.txt');
  const start = 'a.txt,云溪县人民政府,2024,disclosure,2021';
  expect(lines.slice(0, 6)).toEqual([
    `${start},regulations,规章,issued,本年制发件数,0,zero`,
    `${start},regulations,规章,repealed,本年废止件数,,blank`,
    `${start},regulations,规章,in-force,现行有效件数,,dash`,
    `${start},normative-documents,行政规范性文件,issued,本年制发件数,6,number`,
    `${start},normative-documents,行政规范性文件,repealed,本年废止件数,2,number`,
    `${start},normative-documents,行政规范性文件,in-force,现行有效件数,,unreadable`,
  ]);
  // Ten cells in table two, 25 rows of seven in table three, fifteen in table four.
  expect(lines).toHaveLength(10 + 25 * 7 + 15 + 1);
});

test.each([
  ['=HYPERLINK("x").txt', `"'=HYPERLINK(""x"").txt"`],
  ['+1.txt', "'+1.txt"],
  ['-1.txt', "'-1.txt"],
  ['@x.txt', "'@x.txt"],
  ['\t=x.txt', "' =x.txt"],
  ['a,b.txt', '"a,b.txt"'],
  ['a-b=c.txt', 'a-b=c.txt'],
])('a text that looks like a formula is defused: %j', (file, field) => {
  const [line = ''] = linesOf(file);
  expect(line.startsWith(`${field},云溪县人民政府,`)).toBe(true);
});

test('a negative number is a number, not a formula', () => {
  const lines = csvLines(readReport(print(BUREAU), null), 'a.txt');
  expect(lines).toContain('licences,行政许可,change,本年增/减,-2,number\r\n');
});
