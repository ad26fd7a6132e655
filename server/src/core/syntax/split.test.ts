import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../template/sections.ts';
import { toChineseNumeral } from '../text/numerals.ts';
import { splitReports } from './split.ts';

const PARTS = SECTIONS.map(({ number, title }) => `${toChineseNumeral(number)}、${title}\n略。\n`);
const BODY = PARTS.join('');
const [ONE = '', TWO = ''] = PARTS;
const WATER = '云溪县水利局2024年政府信息公开工作年度报告\n';
const SCHOOL = '云溪县教育局2024年政府信息公开工作年度报告\n';

/** What splitting must give back: the reports, joined as they stand in the text. */
function expectReports(...reports: readonly string[]): void {
  const text = reports.join('');
  expect(splitReports(text).map(({ start, end }) => text.slice(start, end))).toEqual(reports);
}

describe('splitReports cuts a compilation', () => {
  it('at each title', () => {
    expectReports(WATER + BODY, SCHOOL + BODY, WATER + BODY);
  });

  it('at the organ above a title', () => {
    expectReports(WATER + BODY, `云溪县教育局\n2024年政府信息公开工作年度报告\n${BODY}`);
  });

  it('at the first of three lines of a title', () => {
    expectReports(WATER + BODY, `云溪县教育局\n2024年\n政府信息公开工作年度报告\n${BODY}`);
  });

  it('at part one, where the titles are lost', () => {
    expectReports(BODY, BODY);
  });

  it('at a title before part two, where the headings of part one are lost', () => {
    const body = BODY.slice(ONE.length);
    expectReports(`${WATER}略。\n${body}`, `${SCHOOL}略。\n${body}`);
  });

  it('at a title before the next tables, where all headings are lost', () => {
    const tables =
      '第二十条第（一）项\n规章 0 0 0\n一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0\n';
    expectReports(WATER + tables, SCHOOL + tables);
  });

  it('in a text with CRLF', () => {
    expectReports(
      (WATER + BODY).replaceAll('\n', '\r\n'),
      (SCHOOL + BODY).replaceAll('\n', '\r\n'),
    );
  });

  it('and leaves the link to the next report with the one before', () => {
    expectReports(`${WATER}${BODY}下一篇：${SCHOOL}`, SCHOOL + BODY);
  });
});

describe('splitReports does not cut one report', () => {
  it.each([
    ['of nothing', ''],
    ['of no report', '云溪县水利局工作总结\n一、总体情况\n略。\n'],
    ['of a title alone', WATER],
    ['as it should be', WATER + BODY],
    ['with its title on each page', PARTS.map((part) => WATER + part).join('')],
    ['with its title at both ends', WATER + BODY + WATER],
    ['with a heading printed again around the title', ONE + WATER + BODY],
    ['with two headings printed again around the title', ONE + TWO + WATER + BODY],
    ['with numbers that restart', BODY.replace('三、', '一、').replace('四、', '二、')],
    ['with a part two printed twice', ONE + TWO + TWO + BODY.slice(ONE.length + TWO.length)],
    [
      'that names its parts in a sentence',
      `本报告由总体情况等部分组成。\n${BODY}略。\n总体情况良好。`,
    ],
    [
      'that speaks of last year’s',
      `${WATER}${BODY}比云溪县水利局2023年政府信息公开工作年度报告多。\n`,
    ],
  ])('%s', (_, text) => {
    expectReports(text);
  });
});
