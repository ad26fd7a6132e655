import { describe, expect, it } from 'vitest';
import { shown } from '../../../test/support/reading.ts';
import { scanLines } from './lines.ts';
import { findTitle, isTitleLine } from './titles.ts';

/** `title | organ | year` as the text has them. */
function title(text: string): string | null {
  const found = findTitle(text, scanLines(text), 60);
  if (found === null) return null;
  return [found.span, found.organ, found.year].map((span) => shown(text, span) ?? '-').join(' | ');
}

describe('findTitle reads a title', () => {
  it.each([
    ['on one line', '云溪县水利局2024年政府信息公开工作年度报告', '云溪县水利局', '2024'],
    ['on two lines', '云溪县水利局\n2024年政府信息公开工作年度报告', '云溪县水利局', '2024'],
    [
      'on two lines, apart',
      '云溪县水利局\n\n2024年政府信息公开工作年度报告',
      '云溪县水利局',
      '2024',
    ],
    ['cut inside a word', '云溪县水利局2024年政府信息\n公开工作年度报告', '云溪县水利局', '2024'],
    ['on three lines', '云溪县水利局\n2024年\n政府信息公开工作年度报告', '云溪县水利局', '2024'],
    ['cut behind the year', '云溪县水利局2024年\n政府信息公开工作年度报告', '云溪县水利局', '2024'],
    ['cut twice', '云溪县水利局2024年\n政府信息公开工作\n年度报告', '云溪县水利局', '2024'],
    ['with the year first', '2024年云溪县水利局政府信息公开工作年度报告', '云溪县水利局', '2024'],
    ['with 年度', '2024年度云溪县水利局信息公开年度报告', '云溪县水利局', '2024'],
    [
      'with the year last',
      '云溪县水利局政府信息公开工作年度报告（2024年）',
      '云溪县水利局',
      '2024',
    ],
    [
      'with the year in between',
      '云溪县水利局政府信息公开工作2024年度报告',
      '云溪县水利局',
      '2024',
    ],
    ['with a Chinese year', '云溪县水利局二〇二四年政府信息公开年报', '云溪县水利局', '二〇二四'],
    ['with round zeros', '云溪县水利局二○二三年政府信息公开年报', '云溪县水利局', '二○二三'],
    ['with 零', '云溪县水利局二零二四年政府信息公开年报', '云溪县水利局', '二零二四'],
    [
      'with 关于 in front',
      '关于云溪县水利局2024年政府信息公开工作年度报告',
      '云溪县水利局',
      '2024',
    ],
    [
      'with 关于 inside',
      '云溪县水利局关于2024年政府信息公开工作的年度报告',
      '云溪县水利局',
      '2024',
    ],
    [
      'with spaces',
      '云溪县水利局 2024 年 政 府 信 息 公 开 工 作 年 度 报 告',
      '云溪县水利局',
      '2024',
    ],
    ['with radicals', '云溪县⽔利局2024年政府信息公开⼯作年度报告', '云溪县⽔利局', '2024'],
    ['without an organ', '2024年政府信息公开工作年度报告', '-', '2024'],
    ['without a year', '云溪县水利局政府信息公开工作年度报告', '云溪县水利局', '-'],
    ['with neither', '政府信息公开工作年度报告', '-', '-'],
  ])('%s', (_, text, organ, year) => {
    expect(title(text)).toBe([text, organ, year].join(' | '));
  });

  it.each([
    ['Markdown marks', '# 云溪县水利局2024年政府信息公开年报 #'],
    ['Markdown bold', '**云溪县水利局2024年政府信息公开年报**'],
    ['a label', '名    称：云溪县水利局2024年政府信息公开年报'],
    ['a cell to its left', '标题\t云溪县水利局2024年政府信息公开年报'],
    [
      'the lines around it',
      '索引号：003\n云溪县水利局2024年政府信息公开年报\n发布日期：2025-01-20',
    ],
  ])('without %s', (_, text) => {
    expect(title(text)).toBe('云溪县水利局2024年政府信息公开年报 | 云溪县水利局 | 2024');
  });

  it('with the organ above it, even behind a label', () => {
    expect(title('发布机构：云溪县水利局\n2024年政府信息公开年报')).toBe(
      '云溪县水利局\n2024年政府信息公开年报 | 云溪县水利局 | 2024',
    );
  });

  it('the first of several', () => {
    const text = '甲县2023年政府信息公开年报\n乙县2024年政府信息公开年报';
    expect(title(text)).toBe('甲县2023年政府信息公开年报 | 甲县 | 2023');
  });
});

describe('findTitle takes for no title', () => {
  it.each([
    ['a sentence', '本报告为云溪县2024年政府信息公开工作年度报告。'],
    ['half a sentence', '现公布2024年政府信息公开工作年度报告，欢迎监督'],
    ['a link to another report', '上一篇：云溪县2023年政府信息公开工作年度报告'],
    ['a path through the site', '首页 > 政府信息公开 > 年度报告'],
    ['cells of a row', '1 | 云溪县2024年政府信息公开工作年度报告'],
    ['another report', '云溪县2024年法治政府建设年度报告'],
    ['the name of the law', '中华人民共和国政府信息公开条例'],
    ['a line far too long', `${'云溪县'.repeat(20)}政府信息公开工作年度报告`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(title(text)).toBeNull();
  });

  it('what stands below the lines that may hold it', () => {
    const text = '略\n略\n云溪县2024年政府信息公开年报';
    expect(findTitle(text, scanLines(text), 2)).toBeNull();
  });
});

describe('isTitleLine', () => {
  it('is true of the first line of a title only', () => {
    const text = '略。\n2024年\n政府信息公开工作\n年度报告\n略';
    const lines = scanLines(text);
    expect(lines.map((_, index) => isTitleLine(text, lines, index))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});
