import { describe, expect, it } from 'vitest';
import { shown } from '../../../test/support/reading.ts';
import { FORMAT_2021 } from '../template/format-2021.ts';
import { headerStart, headerWords } from './header.ts';
import { scanLines } from './lines.ts';
import { cutLine } from './pieces.ts';

const { requests, disclosure } = FORMAT_2021.tables;

/** The text from where the table of the last line begins. */
function header(text: string, template = requests): string {
  const lines = scanLines(text);
  const cut = lines.map((line) => cutLine(text, line));
  const start = headerStart({ text, lines, cut }, lines.length - 1, headerWords(template));
  return shown(text, { start, end: text.length }) ?? '';
}

describe('headerStart', () => {
  it.each([
    ['the header words', '略。', '自然人 商业企业 科研机构\n总计\n一、新收 0'],
    ['header words cut in two', '略。', '自然\n人\n商业企\n业\n一、新收 0'],
    ['a Markdown header with its rule', '略。', '| 申请人情况 | 自然人 |\n|---|---|\n| 新收 | 0 |'],
    [
      'the note on how the rows add up',
      '略。',
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n新收 0',
    ],
    ['header words above other short ones', '略。', '申请人情况\n表\n单位：件\n总计\n新收 0'],
    ['header words across empty lines and page numbers', '略。', '自然人\n\n- 3 -\n总计\n新收 0'],
  ])('includes %s', (_, above, table) => {
    expect(header(`${above}\n${table}`)).toBe(table);
  });

  it.each([
    ['the heading of the part', '三、收到和处理政府信息公开申请情况'],
    ['prose', '自然人申请较多，商业企业申请较少。'],
    ['a long line of the same words', '自然人商业企业科研机构'.repeat(6)],
    ['words of other things', '云溪县水利局'],
  ])('leaves out %s', (_, above) => {
    expect(header(`${above}\n一、新收 0`)).toBe('一、新收 0');
  });

  it('knows each table by its own words', () => {
    const text = '第二十条第（一）项\n信息内容 本年制发件数\n规章 0 0 0';
    expect(header(text, disclosure)).toBe(text);
    expect(header(text, requests)).toBe('规章 0 0 0');
  });
});
