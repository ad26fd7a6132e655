import { describe, expect, it, test } from 'vitest';
import { fixture } from '../../../test/support/report-files.ts';
import { analyse } from '../snapshot.ts';
import { fromLastYear, type RollOptions } from './from-last-year.ts';

const TITLE = '云溪县人民政府2023年政府信息公开工作年度报告';
const M = '【上年内容，请改写】';

function rolled(text: string, options: Partial<RollOptions> = {}): string {
  const result = fromLastYear(text, { fileName: null, year: null, ...options });
  return result.kind === 'report' ? result.text : result.kind;
}

/** What becomes of a sentence of part one. */
function sentence(words: string): string {
  const text = rolled(`${TITLE}\n\n一、总体情况\n\n${words}\n`);
  return text.split('\n').at(-2)?.replace(M, '') ?? '';
}

describe('the year', () => {
  it.each([
    ['2023年，本机关共公开信息。', '2024年，本机关共公开信息。'],
    ['截至2023年底，期限自2023 年1月1日起。', '截至2024年底，期限自2024 年1月1日起。'],
    ['二〇二三年公开，２０２３年度归档。', '二〇二四年公开，２０２４年度归档。'],
    ['成效明显。2024年，将继续努力。', '成效明显。2025年，将继续努力。'],
  ])('moves on where it is the report’s: %s', (before, after) => {
    expect(sentence(before)).toBe(after);
  });

  it.each([
    ['the name of a document', '落实《2023年政务公开工作要点》。'],
    ['the number of a document', '按照云政办〔2023〕30号办理。'],
    ['a year that is compared with', '申请件数比2022年增加，较2023年将有上升。'],
    ['the date of a law', '按照2023年修订的办法执行。'],
    ['something that happened', '2023年6月召开会议，2023年3月15日举办培训。'],
    ['a year further on', '到2025年底建成，2024年底前完成。'],
    ['a number', '公开12023年件。'],
  ])('stays in %s', (_, words) => {
    expect(sentence(words)).toBe(words);
  });

  it('is the file’s where the text tells none, or the one asked for', () => {
    const text = '一、总体情况\n\n2023年公开信息。\n';
    const after = `一、总体情况\n\n${M}2024年公开信息。\n`;
    expect(rolled(text, { fileName: '2023.txt' })).toBe(after);
    expect(rolled(text, { year: 2024 })).toBe(after);
    expect(rolled(text)).toBe('no-year');
    expect(rolled(`${TITLE}\n${text}`, { year: 2026 })).toBe('other-year');
    expect(rolled('会议纪要\n', { year: 2024 })).toBe('no-report');
  });
});

test('prose is marked once a paragraph, behind its heading; signature and contacts are left', () => {
  const text = `# ${TITLE}

根据条例编制。全年公开3条。

本报告可在网站下载。

## 一、总体情况

（一）主动公开。全年通过网站主动公开政府
信息3条；
二是解读2篇。

- 开展培训。

（二）依申请公开

收到申请3件。

## 二、主动公开政府信息情况

单位：件

## 六、其他需要报告的事项

无

云溪县人民政府
2024年1月20日
联系电话：0000-0000
`;
  expect(rolled(text)).toBe(`# 云溪县人民政府2024年政府信息公开工作年度报告

${M}根据条例编制。全年公开3条。

本报告可在网站下载。

## 一、总体情况

（一）主动公开。${M}全年通过网站主动公开政府
信息3条；
二是解读2篇。

- ${M}开展培训。

（二）依申请公开

${M}收到申请3件。

## 二、主动公开政府信息情况

单位：件

## 六、其他需要报告的事项

${M}无

云溪县人民政府
【待填写：发布日期】
联系电话：0000-0000
`);
});

test.each([
  ['（二〇二四年一月二十日）', '（【待填写：发布日期】）'],
  ['发布时间：2024-01-20 10:30', '发布时间：【待填写：发布日期】'],
])('a date of signing is left open: %s', (before, after) => {
  const [last] = rolled(`${TITLE}\n一、总体情况\n${before}\n`).split('\n').slice(-2);
  expect(last).toBe(after);
});

test('line ends and the mark of UTF-8 are kept', () => {
  const text = `\ufeff${fixture('layouts/spaces.txt').replaceAll('\n', '\r\n')}`;
  const after = rolled(text);
  expect(after.startsWith('\ufeff云溪县人民政府\r\n2025 年')).toBe(true);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
});

test('a compilation is treated report by report', () => {
  const text = fixture('faults/compilation.txt');
  const years = (of: string) => analyse(of).reports.map(({ report }) => report.year?.value ?? 0);
  expect(years(rolled(text))).toEqual(years(text).map((year) => year + 1));
});

test('a report of the trial format becomes one of the format in force', () => {
  const after = rolled(fixture('layouts/tabs-2019.txt'));
  const rules = analyse(after).reports.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules).toContain('table/blank-cell');
  expect(rules).not.toContain('structure/outdated-template');
  expect(rules).not.toContain('table/missing-row');
});

test('a report as a clerk has it: every cell, year and paragraph', () => {
  expect(rolled(fixture('last-year/2024.txt'))).toBe(fixture('last-year/2025.txt'));
});
