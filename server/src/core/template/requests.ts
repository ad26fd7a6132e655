import type { Localized } from '../text/localized.ts';
import { article, seeArticle } from './articles.ts';
import type {
  ArticleReference,
  BlockTemplate,
  ColumnTemplate,
  FormatId,
  RowTemplate,
  TableTemplate,
} from './template.ts';

/** Table of part three: what the formats of 2019 and 2021 share, and how a table is made of it. */

const REQUEST_COLUMNS: readonly ColumnTemplate[] = [
  { id: 'natural-person', label: '自然人', quantity: 'count' },
  { id: 'business', label: '商业企业', quantity: 'count' },
  { id: 'research', label: '科研机构', quantity: 'count' },
  { id: 'welfare', label: '社会公益组织', quantity: 'count' },
  { id: 'legal', label: '法律服务机构', quantity: 'count' },
  { id: 'other', label: '其他', quantity: 'count' },
  { id: 'total', label: '总计', quantity: 'count' },
];

/** One row of table three without its columns, which all rows share. */
export type RequestRow = Omit<RowTemplate, 'columns'>;

export function row(
  id: string,
  groups: readonly string[],
  label: string,
  articles: readonly ArticleReference[],
  meaning: Localized,
  aliases: readonly string[] = [],
): RequestRow {
  return { id, groups, label, articles, meaning, aliases };
}

export const RESULTS = '三、本年度办理结果';
const REFUSED = [RESULTS, '（三）不予公开'];
const UNAVAILABLE = [RESULTS, '（四）无法提供'];
const NOT_PROCESSED = [RESULTS, '（五）不予处理'];

export const RECEIVED: readonly RequestRow[] = [
  row('new', [], '一、本年新收政府信息公开申请数量', [], {
    zh: '本年内收到的政府信息公开申请件数。',
    en: 'Requests received within the year.',
  }),
  row('carried', [], '二、上年结转政府信息公开申请数量', [], {
    zh: '上一年度收到、结转到本年继续办理的件数，应当等于上一年度报告的“结转下年度继续办理”。',
    en: 'Requests carried over from last year; equals last year’s “carried to next year”.',
  }),
];

/** Results （一） to （五）, the same in both formats. */
export const ANSWERED: readonly RequestRow[] = [
  row('r1', [RESULTS], '（一）予以公开', [article(36, { items: [1, 2] })], {
    zh: '告知获取途径或者提供了所申请信息的件数。',
    en: 'Answered by giving the information or saying where it is public.',
  }),
  row(
    'r2',
    [RESULTS],
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    [article(37)],
    {
      zh: '作区分处理、公开了一部分的件数；计入这里就不再计入其他情形。',
      en: 'Disclosed in part; such a request is counted here and nowhere else.',
    },
    ['（二）部分公开（区分处理的，只计这一情况，不计其他情形）'],
  ),
  row('r3.1', REFUSED, '1.属于国家秘密', [article(14), article(36, { items: [3] })], {
    zh: '因属于国家秘密不予公开的件数。',
    en: 'Refused as a state secret.',
  }),
  row('r3.2', REFUSED, '2.其他法律行政法规禁止公开', [article(14)], {
    zh: '因其他法律、行政法规禁止公开而不予公开的件数。',
    en: 'Refused because another law or regulation forbids disclosure.',
  }),
  row('r3.3', REFUSED, '3.危及“三安全一稳定”', [article(14)], {
    zh: '因可能危及国家安全、公共安全、经济安全、社会稳定不予公开的件数。',
    en: 'Refused because disclosure may endanger security or stability.',
  }),
  row('r3.4', REFUSED, '4.保护第三方合法权益', [article(15), article(32)], {
    zh: '因涉及商业秘密、个人隐私等第三方合法权益不予公开的件数。',
    en: 'Refused to protect trade secrets or privacy of third parties.',
  }),
  row(
    'r3.5',
    REFUSED,
    '5.属于三类内部事务信息',
    [article(16, { paragraph: 1 })],
    {
      zh: '因属于人事管理、后勤管理、内部工作流程信息不予公开的件数。',
      en: 'Refused as internal matters: personnel, logistics, workflow.',
    },
    ['5.属于三类内容事务信息'],
  ),
  row('r3.6', REFUSED, '6.属于四类过程性信息', [article(16, { paragraph: 2 })], {
    zh: '因属于讨论记录、过程稿、磋商信函、请示报告不予公开的件数。',
    en: 'Refused as deliberative papers: minutes, drafts, consultations, reports for instruction.',
  }),
  row('r3.7', REFUSED, '7.属于行政执法案卷', [article(16, { paragraph: 2 })], {
    zh: '因属于行政执法案卷信息不予公开的件数。',
    en: 'Refused as an enforcement case file.',
  }),
  row('r3.8', REFUSED, '8.属于行政查询事项', [article(36, { items: [7] })], {
    zh: '因属于工商、不动产登记资料等依其他规定查询的事项，告知另行办理的件数。',
    en: 'Pointed to special look-up procedures such as business or land registers.',
  }),
  row('r4.1', UNAVAILABLE, '1.本机关不掌握相关政府信息', [article(36, { items: [4, 5] })], {
    zh: '经检索信息不存在，或者不属于本机关负责公开的件数。',
    en: 'The information does not exist or another organ answers for it.',
  }),
  row('r4.2', UNAVAILABLE, '2.没有现成信息需要另行制作', [article(38)], {
    zh: '没有现成信息、需要加工分析而无法提供的件数。',
    en: 'No such record exists; it would have to be made.',
  }),
  row('r4.3', UNAVAILABLE, '3.补正后申请内容仍不明确', [seeArticle(30)], {
    zh: '补正以后申请内容仍然不明确、无法提供的件数。',
    en: 'Still unclear after completion.',
  }),
  row('r5.1', NOT_PROCESSED, '1.信访举报投诉类申请', [article(39, { paragraph: 1 })], {
    zh: '以申请形式进行信访、投诉、举报，不作为申请处理的件数。',
    en: 'Petitions, complaints or tips in the form of a request.',
  }),
  row('r5.2', NOT_PROCESSED, '2.重复申请', [article(36, { items: [6] })], {
    zh: '就已经答复的相同信息重复申请，不予重复处理的件数。',
    en: 'Repeats of a request already answered.',
  }),
  row('r5.3', NOT_PROCESSED, '3.要求提供公开出版物', [article(39, { paragraph: 2 })], {
    zh: '要求提供政府公报、报刊、书籍等公开出版物的件数。',
    en: 'Asks for gazettes, newspapers or books that are on sale.',
  }),
  row('r5.4', NOT_PROCESSED, '4.无正当理由大量反复申请', [article(35)], {
    zh: '数量、频次明显超过合理范围且理由不合理，不予处理的件数。',
    en: 'Excessive in number or frequency without good reason.',
  }),
  row('r5.5', NOT_PROCESSED, '5.要求行政机关确认或重新出具已获取信息', [], {
    zh: '要求确认或者重新出具已经获取的信息，不予处理的件数。',
    en: 'Asks to confirm or reissue information already obtained.',
  }),
];

export const CLOSING: readonly RequestRow[] = [
  row(
    'r7',
    [RESULTS],
    '（七）总计',
    [],
    {
      zh: '本年度办结件数，等于（一）至（六）各行之和。',
      en: 'Requests answered this year: the sum of all rows （一） to （六）.',
    },
    ['（七）合计'],
  ),
  row('next', [], '四、结转下年度继续办理', [], {
    zh: '年末尚未办结、结转下一年度的件数；本年新收加上年结转，等于总计加本项。',
    en: 'Requests still open at the end of the year.',
  }),
];

const HEADER = [
  '申请人情况',
  '自然人',
  '法人或其他组织',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
  '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
];

/** Makes table three of its rows: one block, seven columns, and the three relations. */
export function requestsTable(format: FormatId, rows: readonly RequestRow[]): TableTemplate {
  const complete = rows.map((each) => ({ ...each, columns: REQUEST_COLUMNS }));
  const block: BlockTemplate = { heading: '', rows: complete };
  const ids = rows.map((each) => each.id);
  const results = ids.filter((id) => id.startsWith('r') && id !== 'r7');
  const columns = REQUEST_COLUMNS.map((column) => column.id);
  return {
    id: 'requests',
    format,
    blocks: [block],
    rows: complete,
    header: HEADER,
    relations: [
      { id: 'row-total', along: 'row', rows: ids, total: 'total', parts: columns.slice(0, -1) },
      { id: 'results-total', along: 'column', left: ['r7'], right: results, subject: 'r7' },
      {
        id: 'balance',
        along: 'column',
        left: ['new', 'carried'],
        right: ['r7', 'next'],
        subject: 'next',
      },
    ],
  };
}
