import { describe, expect, it } from 'vitest';
import { shown } from '../../../test/support/reading.ts';
import { readReport } from './read.ts';

const DISCLOSURE = '第二十条第（一）项\n规章 0 0 0\n行政规范性文件 1 0 4\n';
const REQUESTS = `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（七）总计 3 0 0 0 0 0 3
四、结转下年度继续办理 0 0 0 0 0 0 0
`;

/** `heading: part wording` of every heading on level one. */
function headings(text: string): string[] {
  return readReport(text, null)
    .headings.filter(({ level }) => level === 1)
    .map(({ span, section }) => {
      const names = section === null ? '-' : `${section.id} ${section.wording}`;
      return `${shown(text, span)}: ${names}`;
    });
}

describe('a heading worded wrongly names its part', () => {
  it.each([
    ['above table two', `二、主动公开情况统计表\n${DISCLOSURE}`, 'disclosure similar'],
    ['above table three', `三、依申请公开数据\n${REQUESTS}`, 'requests similar'],
    ['with a word of part one', '一、2024年工作总体\n略。\n', 'overview similar'],
    ['with a word of part five', '五、问题与改进\n略。\n', 'problems similar'],
    ['with a word of part six', '六、其他\n略。\n', 'other similar'],
  ])('%s and with the right number', (_, text, names) => {
    expect(headings(text)).toEqual([`${text.split('\n')[0]}: ${names}`]);
  });

  it('and is then no promoted aspect', () => {
    const [heading] = readReport(`二、主动公开情况统计表\n${DISCLOSURE}`, null).headings;
    expect(heading?.aspect).toBeNull();
  });
});

describe('a heading names no part', () => {
  it.each([
    ['with another number', `三、主动公开情况统计表\n${DISCLOSURE}`],
    ['without a number', `### 主动公开情况统计表\n${DISCLOSURE}`],
    ['without the words of a part that has no table', '五、工作成效\n略。\n'],
  ])('%s', (_, text) => {
    expect(headings(text).filter((each) => !each.endsWith(': -'))).toEqual([]);
  });

  it('when the table belongs to the next heading', () => {
    const text = `二、主动公开\n略。\n三、主动公开政府信息情况\n${DISCLOSURE}`;
    expect(headings(text)).toEqual([
      '二、主动公开: -',
      '三、主动公开政府信息情况: disclosure exact',
    ]);
  });

  it('when another heading names the part', () => {
    const text = '五、问题与改进\n略。\n六、存在的主要问题及改进情况\n略。\n';
    expect(headings(text)).toEqual([
      '五、问题与改进: -',
      '六、存在的主要问题及改进情况: problems exact',
    ]);
  });
});
