import { describe, expect, it } from 'vitest';
import { rowsIn, shown, tableIn } from '../../../test/support/reading.ts';

const TABLE_2021 = `第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 1 2
行政规范性文件 3 4 5
第二十条第（五）项
信息内容 本年处理决定数量
行政许可 6
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 7
行政强制 8
第二十条第（八）项
信息内容 本年收费金额（单位：万元）
行政事业性收费 9.5
`;
const ROWS_2021 = {
  regulations: '0 1 2',
  'normative-documents': '3 4 5',
  licences: '6',
  penalties: '7',
  coercion: '8',
  fees: '9.5',
};

const TABLE_2019 = `第二十条第（一）项
信息内容 本年新制作数量 本年新公开数量 对外公开总数量
规章 0 1 2
规范性文件 3 4 5
第二十条第（五）项
信息内容 上一年项目数量 本年增/减 处理决定数量
行政许可 6 -2 60
其他对外管理服务事项 7 0 70
第二十条第（六）项
信息内容 上一年项目数量 本年增/减 处理决定数量
行政处罚 8 +1 80
行政强制 9 - 90
第二十条第（八）项
信息内容 上一年项目数量 本年增/减
行政事业性收费 10 0
第二十条第（九）项
信息内容 采购项目数量 采购总金额
政府集中采购 11 12.5
`;

const requestsWith = (row: string): string => `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 3 0 0 0 0 0 3
${row}
（七）总计 3 0 0 0 0 0 3
四、结转下年度继续办理 0 0 0 0 0 0 0
`;
const REQUESTS_2021 = requestsWith(
  '（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0',
);
const REQUESTS_2019 = requestsWith('（六）其他处理 0 0 0 0 0 0 0');

function rows(text: string): Record<string, string> | null {
  return rowsIn(text, 'disclosure');
}

describe('table two reads', () => {
  it('in the format of 2021', () => {
    expect(rows(TABLE_2021)).toEqual(ROWS_2021);
    expect(tableIn(TABLE_2021, 'disclosure').format).toBe('2021');
  });

  it('in the format of 2019, where changes have a sign', () => {
    expect(rows(TABLE_2019)).toEqual({
      regulations: '0 1 2',
      'normative-documents': '3 4 5',
      licences: '6 -2 60',
      'other-services': '7 0 70',
      penalties: '8 1 80',
      coercion: '9 [-] 90',
      fees: '10 0',
      procurement: '11 12.5',
    });
    expect(tableIn(TABLE_2019, 'disclosure').format).toBe('2019');
  });

  it.each([
    ['rows swapped', '规章 0 1 2\n行政规范性文件 3 4 5', '行政规范性文件 3 4 5\n规章 0 1 2'],
    ['an older label', '行政规范性文件', '规范性文件'],
    ['radicals and spaces', '行政许可', '⾏政 许可'],
    ['a page number', '行政处罚 7\n', '行政处罚 7\n- 3 -\n'],
  ])('with %s', (_, from, to) => {
    expect(rows(TABLE_2021.replace(from, to))).toEqual(ROWS_2021);
  });

  it('with its blocks in any order', () => {
    const [first = '', fifth = '', sixth = '', eighth = ''] = TABLE_2021.split(/(?=第二十条)/u);
    expect(rows(first + sixth + fifth + eighth)).toEqual(ROWS_2021);
    expect(rows(eighth + first + fifth + sixth)).toEqual(ROWS_2021);
  });

  it('with its empty and trailing cells out of a web page', () => {
    const text = `第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 |  | 2
行政规范性文件 | 3 | 4 | 
第二十条第（五）项 |  |  | 
行政许可 | 6 |  | 
`;
    expect(rows(text)).toEqual({
      regulations: '0 · 2',
      'normative-documents': '3 4 ·',
      licences: '6',
    });
  });

  it('with one cell a line', () => {
    const text = '\t规章\n\t0\n\t1\n\t2\n\n\t行政规范性文件\n\t3\n\t4\n\t5\n\n\t行政许可\n\t6\n';
    expect(rows(text)).toEqual({
      regulations: '0 1 2',
      'normative-documents': '3 4 5',
      licences: '6',
    });
  });

  it('with a Markdown table for each block, and a blank value', () => {
    const text = `### 第二十条第（五）项

| 信息内容 | 本年处理决定数量 |
|---|---|
| 行政许可 |  |

### 第二十条第（六）项

| 信息内容 | 本年处理决定数量 |
|---|---|
| 行政处罚 | 7 |
| 行政强制 | - |
`;
    expect(rows(text)).toEqual({ licences: '·', penalties: '7', coercion: '[-]' });
  });
});

describe('one faulty row of table two shifts nothing', () => {
  it('when it is missing', () => {
    const { penalties: _, ...others } = ROWS_2021;
    expect(rows(TABLE_2021.replace('行政处罚 7\n', ''))).toEqual(others);
  });

  it('when it is doubled', () => {
    const text = TABLE_2021.replace('行政处罚 7\n', '行政处罚 7\n行政处罚 70\n');
    expect(rows(text)).toEqual(ROWS_2021);
    const { unexpected } = tableIn(text, 'disclosure');
    expect(unexpected.map(({ span }) => shown(text, span))).toEqual(['行政处罚 70']);
  });

  it.each([
    ['3 4', '(3 4)'],
    ['3 4 5 6', '(3 4 5 6)'],
  ])('when its values are %s', (values, read) => {
    expect(rows(TABLE_2021.replace('3 4 5', values))).toEqual({
      ...ROWS_2021,
      'normative-documents': read,
    });
  });
});

describe('each table has the format that fits it', () => {
  it.each([
    ['both of 2021', TABLE_2021 + REQUESTS_2021, '2021', '2021'],
    ['both of 2019', TABLE_2019 + REQUESTS_2019, '2019', '2019'],
    ['an old table two', TABLE_2019 + REQUESTS_2021, '2019', '2021'],
    ['an old table three', TABLE_2021 + REQUESTS_2019, '2021', '2019'],
  ])('%s', (_, tables, disclosure, requests) => {
    for (const year of ['2020', '2024']) {
      const text = `云溪县${year}年政府信息公开工作年度报告\n${tables}`;
      expect(tableIn(text, 'disclosure').format).toBe(disclosure);
      expect(tableIn(text, 'requests').format).toBe(requests);
    }
  });

  it.each([
    ['2020', '2019'],
    ['2024', '2021'],
  ])('and where nothing tells them apart, that of the report year %s', (year, format) => {
    const text = `云溪县${year}年政府信息公开工作年度报告\n${requestsWith('')}`;
    expect(tableIn(text, 'requests').format).toBe(format);
  });
});

describe('a text has no table two', () => {
  it.each([
    ['when it is empty', ''],
    ['when one row is all there is', '行政许可 6\n'],
    ['when prose names the words', '全年办理行政许可 6 件，作出行政处罚 3 件。'],
  ])('%s', (_, text) => {
    expect(rows(text)).toBeNull();
  });
});
