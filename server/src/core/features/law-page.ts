import { ARTICLE_SUMMARIES } from '../template/articles.ts';
import { FORMATS } from '../template/formats.ts';
import { NOTICES, REGULATION } from '../template/laws.ts';
import type { Localized } from '../text/localized.ts';
import { toChineseNumeral } from '../text/numerals.ts';

/**
 * Our own page on a law, a notice or an article, as Markdown; null when there is none of that
 * name. The names are those of `REGULATION` and `NOTICES`, and `articlePageName`.
 */
export function lawPage(name: string): Localized | null {
  if (name === REGULATION.name) return page(name, [REGULATION.summary, ...ALL_ARTICLES]);
  const notice = NOTICES.find((each) => each.name === name);
  if (notice !== undefined) return page(name, [notice.summary]);
  const article = ARTICLES.find((each) => articlePageName(each) === name);
  if (article === undefined) return null;
  return page(name, [...summaryOf(article), ...rowsOn(article)]);
}

/** The name of the page on an article; null when we say nothing of it. */
export function articlePageName(article: number): string | null {
  return article in ARTICLE_SUMMARIES ? `${REGULATION.name}${articleName(article)}` : null;
}

const ARTICLES: readonly number[] = Object.keys(ARTICLE_SUMMARIES).map(Number);

const ALL_ARTICLES: readonly Localized[] = ARTICLES.flatMap((article) =>
  summaryOf(article).map(({ zh, en }) => ({
    zh: `${articleName(article)}：${zh}`,
    en: `Article ${article}: ${en}`,
  })),
);

function page(name: string, paragraphs: readonly Localized[]): Localized {
  const title = `# ${name}`;
  const all = [{ zh: title, en: title }, ...paragraphs, NO_OFFICIAL_TEXT];
  return {
    zh: `${all.map(({ zh }) => zh).join('\n\n')}\n`,
    en: `${all.map(({ en }) => en).join('\n\n')}\n`,
  };
}

function articleName(article: number): string {
  return `第${toChineseNumeral(article)}条`;
}

function summaryOf(article: number): Localized[] {
  const summary = ARTICLE_SUMMARIES[article];
  return summary === undefined ? [] : [summary];
}

/** The rows of the tables that rest on an article, each once. */
function rowsOn(article: number): Localized[] {
  const rows = FORMATS.flatMap(({ tables }) => Object.values(tables))
    .flatMap((table) => table.rows)
    .filter(({ articles }) => articles.some((each) => each.article === article));
  const labels = new Set(rows.map(({ groups, label }) => [...groups, label].join(' › ')));
  if (labels.size === 0) return [];
  const list = [...labels].map((label) => `- ${label}`).join('\n');
  return [
    {
      zh: `报告表格中与本条有关的行：\n${list}`,
      en: `Rows of the report’s tables that rest on this article:\n${list}`,
    },
  ];
}

const NO_OFFICIAL_TEXT: Localized = {
  zh: '以上是本工具自己的说明，不是原文，请以正式公布的文本为准。',
  en: 'This is our own summary and not the official text, which alone is authoritative.',
};
