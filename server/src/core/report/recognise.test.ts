import { describe, expect, it } from 'vitest';
import { FORMAT_2021 } from '../template/format-2021.ts';
import { SECTIONS } from '../template/sections.ts';
import { toChineseNumeral } from '../text/numerals.ts';
import { isReport } from './recognise.ts';

const TITLE = '云溪县水利局2024年政府信息公开工作年度报告\n';
const HEADINGS = SECTIONS.map(
  ({ number, title }) => `${toChineseNumeral(number)}、${title}\n略。\n`,
);
const DISCLOSURE = '第二十条第（一）项\n规章 0 0 0\n行政规范性文件 1 0 4\n';
const TABLE = FORMAT_2021.tables.requests.rows.map(({ label }) => `${label} 0 0 0 0 0 0 0\n`);

/** What the Regulation says of the report, as notices quote it. */
const LAW = `中华人民共和国政府信息公开条例
第五十条 政府信息公开工作年度报告应当包括下列内容：
（一）行政机关主动公开政府信息的情况；
（二）行政机关收到和处理政府信息公开申请的情况；
（三）因政府信息公开工作被申请行政复议、提起行政诉讼的情况；
（四）政府信息公开工作存在的主要问题及改进情况；
（五）其他需要报告的事项。
`;

describe('isReport', () => {
  it.each([
    ['a report', TITLE + HEADINGS.join('')],
    ['a report without its title', HEADINGS.join('') + DISCLOSURE],
    ['a report of which two headings are there', TITLE + HEADINGS.slice(1, 3).join('')],
    ['a report of which table three is there', TABLE.join('')],
    ['table three with some rows missing', TABLE.slice(0, 12).join('')],
    ['a compilation', (TITLE + HEADINGS.join('')).repeat(2)],
    [
      'a report behind other text',
      `网站首页\n政府信息公开\n${'略。\n'.repeat(30)}${TITLE}${HEADINGS.join('')}`,
    ],
  ])('is true of %s', (_, text) => {
    expect(isReport(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a title alone', TITLE],
    ['the law, whose article 50 names the parts', LAW],
    [
      'a notice that quotes the article without its punctuation',
      LAW.replaceAll(/[；。]\n/gu, '\n'),
    ],
    ['a notice that says what belongs in each part', HEADINGS.join('')],
    [
      'a notice that asks for the report',
      '关于做好政府信息公开工作年度报告编制工作的通知\n一、总体要求\n各单位按时报送。\n二、报送时间\n1月31日前。',
    ],
    [
      'an essay on the subject',
      '论政府信息公开\n一、总体情况\n政府信息公开申请数量逐年上升。\n二、问题\n略。',
    ],
    [
      'another report of the same organ',
      '云溪县水利局2024年法治政府建设年度报告\n一、总体情况\n略。',
    ],
    ['a table of other numbers', `政府信息公开\n${'甲乡 1 2 3 4 5 6 7\n'.repeat(8)}`],
    [
      'the documentation of a program',
      '# gongkai\n\n政府信息公开年报检查工具。\n\n## 用法\n\nnpm start\n',
    ],
  ])('is false of %s', (_, text) => {
    expect(isReport(text)).toBe(false);
  });
});
