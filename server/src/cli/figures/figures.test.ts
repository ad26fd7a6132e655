import { expect, test } from 'vitest';
import { COUNTY } from '../../../test/support/fixtures.ts';
import { LAYOUTS } from '../../../test/support/layouts.ts';
import { readReport } from '../../core/report/read.ts';
import { figuresOf } from './figures.ts';

test.each(Object.entries(LAYOUTS))('takes the figures out of the layout %s', (_, print) => {
  const { file, title, organ, year, tables } = figuresOf(readReport(print(COUNTY), null), 'a.txt');
  expect({ file, title, organ, year }).toEqual({
    file: 'a.txt',
    title: '云溪县人民政府2024年政府信息公开工作年度报告',
    organ: '云溪县人民政府',
    year: 2024,
  });
  expect(tables.disclosure?.template).toBe('2021');
  expect(tables.disclosure?.rows['fees']).toEqual([1264.0385]);
  expect(Object.keys(tables.requests?.rows ?? {})).toHaveLength(25);
  expect(tables.requests?.rows['r3.4']).toEqual([5, 1, 0, 0, 0, 0, 6]);
  expect(tables.review).toEqual([11, 3, 2, 4, 20, 2, 0, 1, 0, 3, 5, 1, 0, 2, 8]);
});

test('a text without tables has none', () => {
  expect(figuresOf(readReport('没有表格。', null), 'a.txt')).toEqual({
    file: 'a.txt',
    title: null,
    organ: null,
    year: null,
    tables: { disclosure: null, requests: null, review: null },
  });
});

test('rows that the text lacks are left out, and what is no number is null', () => {
  const text = `三、收到和处理政府信息公开申请情况

| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|---|
| 一、本年新收政府信息公开申请数量 | 4 | 1 | - | 0 | 0 |  | 5 |
| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| （一）予以公开 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |
`;
  const { rows } = figuresOf(readReport(text, null), 'a.txt').tables.requests ?? {};
  expect(rows).toEqual({
    new: [4, 1, null, 0, 0, null, 5],
    carried: [0, 0, 0, 0, 0, 0, 0],
    r1: [3, 1, 0, 0, 0, 0, 4],
  });
});
