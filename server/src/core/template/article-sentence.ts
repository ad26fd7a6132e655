import type { Localized } from '../text/localized.ts';
import { toChineseNumeral } from '../text/numerals.ts';
import { ARTICLE_SUMMARIES } from './articles.ts';
import type { ArticleReference } from './template.ts';

/**
 * An article of the Regulation in a sentence: 「条例：第十四条：国家秘密……」. One that no official
 * text at hand confirms is worded with 「参见」.
 */
export function articleSentence(reference: ArticleReference): Localized {
  const name = articleName(reference);
  const summary = ARTICLE_SUMMARIES[reference.article] ?? { zh: '', en: '' };
  return {
    zh: `条例：${name.zh}：${summary.zh}`,
    en: `Regulation: ${name.en}: ${summary.en}`,
  };
}

function articleName({ article, paragraph, items, verified }: ArticleReference): Localized {
  const see: Localized = verified ? { zh: '', en: '' } : { zh: '参见', en: 'see ' };
  const within: Localized =
    items.length > 0
      ? {
          zh: `第（${items.map(toChineseNumeral).join('）（')}）项`,
          en: `, ${items.length > 1 ? 'items' : 'item'} ${items.join(', ')}`,
        }
      : paragraph === null
        ? { zh: '', en: '' }
        : { zh: `第${toChineseNumeral(paragraph)}款`, en: `, paragraph ${paragraph}` };
  return {
    zh: `${see.zh}第${toChineseNumeral(article)}条${within.zh}`,
    en: `${see.en}article ${article}${within.en}`,
  };
}
