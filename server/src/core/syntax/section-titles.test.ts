import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../template/sections.ts';
import { knownSection, matchSection } from './section-titles.ts';

/** `part wording` for the part that a text names. */
function named(text: string): string | null {
  const match = matchSection(text, 0, text.length);
  return match === null ? null : `${match.id} ${match.wording}`;
}

const official = SECTIONS.map(({ id, title }) => [title, id] as const);
const variants = SECTIONS.flatMap((section) =>
  section.variants.map((title) => [title, section.id] as const),
);

describe('matchSection', () => {
  it.each(official)('knows the title %s', (title, id) => {
    expect(named(title)).toBe(`${id} exact`);
  });

  it.each(variants)('accepts the variant %s', (title, id) => {
    expect(named(title)).toBe(`${id} variant`);
  });

  it.each([
    ['五、存在的主要问题及改进情况', 'problems exact'],
    ['5、存在的主要问题及改进情况', 'problems exact'],
    ['（五）存在的主要问题及改进情况', 'problems exact'],
    ['第五部分 存在的主要问题及改进情况', 'problems exact'],
    ['## 五、存在的主要问题及改进情况', 'problems exact'],
    ['五、存在的 主要问题\n及改进情况', 'problems exact'],
    ['四、政府信息公开⾏政复议,⾏政诉讼情况', 'review exact'],
  ])('looks through numeral, marks, spaces and radicals: %j', (text, match) => {
    expect(named(text)).toBe(match);
  });

  it.each([
    ['五、主要问题及改进情况', 'problems similar'],
    ['三、收到和处理政府信息公开申请的情况统计', 'requests similar'],
    ['四、政府信息公开行政复议、行政诉讼状况', 'review similar'],
  ])('notices a likeness: %s', (text, match) => {
    expect(named(text)).toBe(match);
  });

  it.each([
    '',
    '一、',
    '二、主动公开',
    '四、结转下年度继续办理',
    '一、本年新收政府信息公开申请数量',
    '三、本年度办理结果',
    '（一）总体思路',
    '主动公开政府信息情况良好，收到和处理政府信息公开申请情况良好，其他需要报告的事项没有，特此报告',
  ])('takes %j for no part', (text) => {
    expect(named(text)).toBeNull();
  });
});

describe('knownSection', () => {
  it.each([...official, ...variants])('knows %s', (title, id) => {
    const text = `九、${title}`;
    expect(knownSection(text, 0, text.length)?.id).toBe(id);
  });

  it('wants no mere likeness', () => {
    const text = '五、主要问题及改进情况';
    expect(knownSection(text, 0, text.length)).toBeNull();
  });
});
