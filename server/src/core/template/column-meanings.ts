import type { Localized } from '../text/localized.ts';
import type { TableId } from './template.ts';

/** What a column counts, in a sentence of ours; null for a column of no known format. */
export function columnMeaning(table: TableId, column: string): Localized | null {
  return MEANINGS[table][column] ?? null;
}

/** By table and column; columns of both formats, whose names never mean two things. */
const MEANINGS: Readonly<Record<TableId, Readonly<Record<string, Localized>>>> = {
  disclosure: {
    issued: { zh: '本年制发的件数。', en: 'Documents issued in the year.' },
    repealed: { zh: '本年废止的件数。', en: 'Documents repealed in the year.' },
    'in-force': {
      zh: '年末现行有效的件数；一般等于上年的现行有效件数加本年制发、减本年废止，清理旧文件的年份除外。',
      en: 'Documents in force at the end of the year; usually last year’s figure plus those issued minus those repealed, but for years in which old ones were cleared away.',
    },
    decisions: { zh: '本年作出的处理决定数量。', en: 'Decisions made in the year.' },
    fees: {
      zh: '本年收取的金额，单位是万元。',
      en: 'The amount collected in the year, in 万元 (10,000 yuan).',
    },
    made: {
      zh: '本年新制作的数量，不等于 2021 年格式的制发件数。',
      en: 'Newly made in the year; not the same as 制发件数 in the format of 2021.',
    },
    disclosed: { zh: '本年新公开的数量。', en: 'Newly disclosed in the year.' },
    'disclosed-total': { zh: '对外公开的总数量。', en: 'Disclosed altogether.' },
    'last-year': { zh: '上一年的项目数量。', en: 'Number of items of last year.' },
    change: {
      zh: '本年比上一年增加的数量，减少时填负数。',
      en: 'How many more than last year; negative where there are fewer.',
    },
    projects: { zh: '采购项目的数量。', en: 'Number of procurement projects.' },
    amount: { zh: '采购的总金额，一般以万元为单位。', en: 'Total amount, usually in 万元.' },
  },
  requests: {
    'natural-person': { zh: '自然人提出的申请。', en: 'Requests by natural persons.' },
    business: applicant('商业企业', 'businesses'),
    research: applicant('科研机构', 'research institutions'),
    welfare: applicant('社会公益组织', 'public welfare organisations'),
    legal: applicant('法律服务机构', 'legal service institutions'),
    other: applicant('以上四类以外的组织', 'organisations of any other kind'),
    total: { zh: '前六列之和。', en: 'The sum of the six columns before it.' },
  },
  review: {
    upheld: { zh: '结果为维持的件数。', en: 'Cases in which the act was upheld.' },
    corrected: { zh: '结果为纠正的件数。', en: 'Cases in which the act was corrected.' },
    other: { zh: '维持、纠正以外的其他结果的件数。', en: 'Cases that ended in any other way.' },
    pending: { zh: '尚未审结的件数。', en: 'Cases not yet decided.' },
    total: { zh: '前四列之和。', en: 'The sum of the four columns before it.' },
  },
};

function applicant(zh: string, en: string): Localized {
  return {
    zh: `法人或其他组织中，${zh}提出的申请。`,
    en: `Requests by ${en}, among legal persons and other organisations.`,
  };
}
