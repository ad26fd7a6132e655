import { describe, expect, it } from 'vitest';
import { shown } from '../../../test/support/reading.ts';
import { readReport } from './read.ts';

function published(text: string): string | null {
  const found = readReport(text, null).published;
  if (found === null) return null;
  return `${found.year}-${found.month}-${found.day}: ${shown(text, found.span)}`;
}

function contacts(text: string): string[] {
  return readReport(text, null).contacts.map(({ kind, span }) => `${kind} ${shown(text, span)}`);
}

describe('the date of publication', () => {
  it.each([
    '2025年1月20日',
    '2025 年 1 月 20 日',
    '（2025年1月20日）',
    '2025-01-20',
    '2025.1.20',
    '2025/1/20',
    '发布日期：2025-01-20',
    '发布时间: 2025-01-20 10:30',
    '公开日期：2025年01月20日',
  ])('is read in %s', (text) => {
    expect(published(`略。\n${text}\n`)).toBe(`2025-1-20: ${text}`);
  });

  it.each(['二〇二五年一月二十日', '（二零二五年一月二十日）'])(
    'is read in Chinese numerals: %s',
    (text) => {
      expect(published(`略。\n${text}\n`)).toBe(`2025-1-20: ${text}`);
    },
  );

  it('is the last of several', () => {
    expect(published('发布日期：2025-01-20\n略。\n2025年1月22日')).toBe('2025-1-22: 2025年1月22日');
  });

  it.each([
    '2025年1月',
    '2025年13月1日',
    '2025年1月32日',
    '截至2025年1月20日，全部办结。',
    '2025年1月20日云溪县水利局召开会议',
    '1/2/3',
  ])('is not taken from %s', (text) => {
    expect(published(text)).toBeNull();
  });
});

describe('the organ', () => {
  const organ = (text: string): (string | null)[] => {
    const found = readReport(text, null).organ;
    return found === null ? [null] : [found.name, shown(text, found.span)];
  };

  it('is the one in the title', () => {
    const text = '云溪县水利局2024年政府信息公开年报\n略。\n云溪县人民政府\n2025年1月20日';
    expect(organ(text)).toEqual(['云溪县水利局', '云溪县水利局']);
  });

  it.each([
    ['云溪县水利局\n2025年1月20日', '云溪县水利局'],
    ['云溪县人民政府办公室\n\n2025-01-20', '云溪县人民政府办公室'],
    ['和平街道办事处\n（2025年1月20日）', '和平街道办事处'],
  ])('is the one that signed above the date, where the title names none: %j', (text, name) => {
    expect(organ(`2024年政府信息公开年报\n略。\n${text}`)).toEqual([name, name]);
  });

  it('is named without spaces and radicals, and covers what stands there', () => {
    expect(organ('云溪县 ⽔利局2024年政府信息公开年报')).toEqual(['云溪县水利局', '云溪县 ⽔利局']);
  });

  it.each(['略。\n2025年1月20日', '全年没有发生问题\n2025年1月20日', '云溪县水利局'])(
    'is unknown in %j',
    (text) => {
      expect(organ(text)).toEqual([null]);
    },
  );
});

describe('contact lines', () => {
  it.each([
    ['联系人：某某', ['person 联系人：某某']],
    ['联系电话：0000-0000000', ['phone 联系电话：0000-0000000']],
    ['联系方式：0000-0000000', ['phone 联系方式：0000-0000000']],
    ['办公地址：云溪县和平路1号', ['address 办公地址：云溪县和平路1号']],
    ['邮 编：000000', ['postcode 邮 编：000000']],
    ['gk@example.cn', ['email gk@example.cn']],
    ['联系人：某某　电话：0000-1', ['person 联系人：某某', 'phone 电话：0000-1']],
    [
      '（地址：云溪县和平路1号（邮政编码：000000）；电话：0000-1）。',
      ['address 地址：云溪县和平路1号', 'postcode 邮政编码：000000', 'phone 电话：0000-1'],
    ],
  ])('%s', (text, expected) => {
    expect(contacts(`略。\n${text}\n`)).toEqual(expected);
  });

  it.each(['开通热线电话，接受监督。', '明确联系人和办公地址', `联系人：${'略'.repeat(300)}`])(
    'are not seen in prose: %.12s',
    (text) => {
      expect(contacts(text)).toEqual([]);
    },
  );
});
