import { describe, expect, it } from 'vitest';
import { isRowName } from './row-names.ts';

describe('isRowName', () => {
  it.each([
    '一、本年新收政府信息公开申请数量',
    '（一）予以公开',
    '予以公开',
    '1.属于国家秘密',
    '1、属于国家秘密',
    '属于国家秘密',
    '（七）总计',
    '（七）合计',
    '四、结转下年度继续办理',
    '⾏政许可',
    '规范性 文件',
    '政府集中采购',
  ])('knows the label %s', (text) => {
    expect(isRowName(text, { start: 0, end: text.length })).toBe(true);
  });

  it.each(['', '12', '三、本年度办理结果', '（三）不予公开', '予以公开的信息', '自然人'])(
    'does not take %j for the label of a row',
    (text) => {
      expect(isRowName(text, { start: 0, end: text.length })).toBe(false);
    },
  );

  it('looks at no more than it was given', () => {
    expect(isRowName('| 行政许可 | 3 |', { start: 2, end: 6 })).toBe(true);
  });
});
