import { expect, test } from 'vitest';
import { isReport } from '../report/recognise.ts';
import { ARTICLE_SUMMARIES } from '../template/articles.ts';
import { NOTICES, REGULATION } from '../template/laws.ts';
import { articlePageName, lawPage } from './law-page.ts';

const ARTICLES = Object.keys(ARTICLE_SUMMARIES).map(Number);
const NAMES = [
  REGULATION.name,
  ...NOTICES.map(({ name }) => name),
  ...ARTICLES.map((article) => articlePageName(article) ?? ''),
];

test.each(NAMES)('the page on %s begins with its name and says that it is not the text', (name) => {
  const page = lawPage(name);
  expect(page?.zh.split('\n')[0]).toBe(`# ${name}`);
  expect(page?.zh).toMatch(/不是原文，请以正式公布的文本为准。\n$/u);
  expect(page?.en).toContain('not the official text');
});

test.each(NAMES)('the page on %s is not taken for a report, and has no address in it', (name) => {
  const page = lawPage(name);
  expect(isReport(page?.zh ?? '')).toBe(false);
  expect(`${page?.zh}${page?.en}`).not.toMatch(/https?:|www\./u);
});

test('the page on an article has its summary and the rows that rest on it', () => {
  expect(lawPage('政府信息公开条例第十五条')?.zh.split('\n\n')).toEqual([
    '# 政府信息公开条例第十五条',
    ARTICLE_SUMMARIES[15]?.zh,
    '报告表格中与本条有关的行：\n- 三、本年度办理结果 › （三）不予公开 › 4.保护第三方合法权益',
    expect.stringContaining('不是原文'),
  ]);
});

test('the page on the Regulation sums up every article that we speak of', () => {
  const page = lawPage(REGULATION.name);
  for (const article of ARTICLES) expect(page?.en).toContain(`Article ${article}: `);
});

test('there is no page on anything else', () => {
  for (const name of ['', '政府信息公开条例第一条', '__proto__', '国办函〔2020〕1号']) {
    expect(lawPage(name)).toBeNull();
  }
  expect(articlePageName(1)).toBeNull();
  expect(articlePageName(Number.NaN)).toBeNull();
});
