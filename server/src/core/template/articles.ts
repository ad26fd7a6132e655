import type { Localized } from '../text/localized.ts';
import type { ArticleReference } from './template.ts';

/** A whole article, or one paragraph or some items of it, read in the Regulation's own text. */
export function article(
  number: number,
  part: { paragraph?: number; items?: readonly number[] } = {},
): ArticleReference {
  return {
    article: number,
    paragraph: part.paragraph ?? null,
    items: part.items ?? [],
    verified: true,
  };
}

/** An article that is generally named here, though no official text at hand says so. */
export function seeArticle(number: number): ArticleReference {
  return { article: number, paragraph: null, items: [], verified: false };
}

/**
 * What each article that the template points at says, in our own words.
 * Source: 《中华人民共和国政府信息公开条例》（国务院令第711号）.
 */
export const ARTICLE_SUMMARIES: Readonly<Record<number, Localized>> = {
  14: {
    zh: '国家秘密、法律行政法规禁止公开的信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息，不予公开。',
    en: 'State secrets, information that law forbids to disclose, and information that may endanger security or stability are not disclosed.',
  },
  15: {
    zh: '涉及商业秘密、个人隐私，公开会损害第三方合法权益的，不得公开；第三方同意或者不公开会对公共利益造成重大影响的除外。',
    en: 'Trade secrets and privacy of third parties are protected, unless they agree or the public interest weighs more.',
  },
  16: {
    zh: '人事管理、后勤管理、内部工作流程等内部事务信息可以不公开；讨论记录、过程稿、磋商信函、请示报告等过程性信息和行政执法案卷信息可以不公开。',
    en: 'Internal affairs, deliberative papers and enforcement case files need not be disclosed.',
  },
  20: {
    zh: '列举行政机关应当主动公开的政府信息。',
    en: 'Lists what an organ must disclose of its own accord.',
  },
  30: {
    zh: '申请内容不明确的，应当一次性告知补正；申请人无正当理由逾期不补正的，视为放弃申请，不再处理。',
    en: 'Unclear requests are returned once for completion; if the applicant lets the time pass, the request counts as withdrawn.',
  },
  32: {
    zh: '公开会损害第三方合法权益的，应当书面征求第三方意见。',
    en: 'Third parties whose rights may suffer are asked in writing.',
  },
  35: {
    zh: '申请的数量、频次明显超过合理范围的，可以要求说明理由；理由不合理的，不予处理。',
    en: 'Excessive requests need reasons; without good ones they are not processed.',
  },
  36: {
    zh: '按不同情形分别答复：已公开、可以公开、不予公开、信息不存在、不属于本机关负责公开、重复申请、适用其他查询规定。',
    en: 'Says how each kind of request is answered.',
  },
  37: {
    zh: '能够作区分处理的，公开可以公开的部分，并说明其余部分不公开的理由。',
    en: 'What can be separated is disclosed in part, with reasons for the rest.',
  },
  38: {
    zh: '提供的应当是现有信息；需要加工、分析的，可以不予提供。',
    en: 'Only existing information is provided; nothing need be compiled or analysed.',
  },
  39: {
    zh: '以申请形式进行信访、投诉、举报的，不作为申请处理；要求提供公开出版物的，可以告知获取途径。',
    en: 'Petitions and complaints are not handled as requests; for publications the organ may say where to get them.',
  },
  42: {
    zh: '依申请提供政府信息不收费；数量、频次明显超过合理范围的，可以收取信息处理费。',
    en: 'Requests are free, but a processing fee may be charged when they are excessive.',
  },
  49: {
    zh: '部门应当在每年1月31日前提交并公布上一年度报告；本级政府的报告在3月31日前公布。',
    en: "Departments publish by 31 January, the government's own report follows by 31 March.",
  },
  50: {
    zh: '规定年度报告应当包括的内容，格式由全国政府信息公开工作主管部门统一公布。',
    en: 'Says what the annual report contains; its format is uniform nationwide.',
  },
};
