import { expect, test } from 'vitest';
import { COUNTY } from '../../../test/support/fixtures.ts';
import { LAYOUTS } from '../../../test/support/layouts.ts';
import { readReport } from '../report/read.ts';
import { exampleYear } from '../rules/helpers/year-example.ts';
import { comparableText } from './compare-years.ts';

function comparable(text: string, name: string | null = null): string {
  return comparableText(readReport(text, name)).zh;
}

/** The lines of one text that the other has not. */
function linesOnlyIn(a: string, b: string): string[] {
  const others = new Set(b.split('\n'));
  return a.split('\n').filter((line) => !others.has(line));
}

test('the layout makes no difference', () => {
  const texts = Object.values(LAYOUTS).map((write) => comparable(write(COUNTY)));
  expect(new Set(texts).size).toBe(1);
});

test('a figure that has changed changes its own line only, however long it is', () => {
  const old = comparable(exampleYear(2023, { r1: [3, 0, 0, 0, 0, 0, 3] }));
  const now = comparable(exampleYear(2023, { r1: [1300, 0, 0, 0, 0, 0, 1300] }));
  const [line, ...others] = linesOnlyIn(now, old);
  expect(others).toEqual([]);
  expect(line).toMatch(/^（一）予以公开 +│ +1300 │ +0 │/u);
  expect(linesOnlyIn(old, now)).toHaveLength(1);
});

test('all six parts stand in the template’s order, a missing one too', () => {
  const text = comparable('二、主动公开政府信息情况\n一、总体情况\n全年无申请。\n');
  expect(text.split('\n').filter((line) => /^[一二三四五六]、/u.test(line))).toEqual([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
  expect(text.match(/（没有这一部分）/gu)).toHaveLength(4);
  expect(text).toContain('一、总体情况\n\n全年无申请。\n');
});

test('lines that a PDF has wrapped are sentences again, over a page break too', () => {
  const prose = '全年主动公开政府信息120条；依申请公开工作平稳有序开展，办理政府信息公开申请12件。';
  const whole = comparable(`一、总体情况\n${prose}\n`);
  const wrapped = comparable(
    `一、总体情况\n  ${prose.slice(0, 20)}\n${prose.slice(20, 40)}\n\n- 1 -\n\n${prose.slice(40)}\n`,
  );
  expect(wrapped).toBe(whole);
  expect(whole).toContain('\n全年主动公开政府信息120条；\n依申请公开工作');
});

test('a heading that stands in one line with its text has its own line', () => {
  const text = comparable('一、总体情况\n（一）主动公开。全年公开信息120条。\n');
  expect(text).toContain('\n（一）主动公开\n全年公开信息120条。\n');
});

test('nothing of a report is lost: rows that are short, foreign and repeated are shown', () => {
  const text = exampleYear(2024, {}).replace(
    /^(\| 四、结转下年度继续办理.*)$/mu,
    '| 九、另外登记 | 7 | 7 | 7 | 7 | 7 | 7 | 77 |\n$1',
  );
  expect(comparable(text)).toMatch(/九、另外登记 │ 7 │ .*77/u);
});

test('any text at all gives a text', () => {
  for (const text of ['', '\ufeff', '|||', '一、', '\r\r\n']) {
    expect(comparable(text)).toContain('一、总体情况');
  }
});
