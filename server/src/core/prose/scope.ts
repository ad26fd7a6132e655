import type { Surroundings } from './clause.ts';
import type { ProseFigure } from './prose-figure.ts';

/** Words after which a number speaks of another time, of a change, or of an average. */
const OTHER_TIME =
  /同比|环比|[较比与](?:去年|上年|上一年|20\d\d年)|同期|增长|增加|减少|下降|上升|增幅|降幅|[上下]半年|季度|月均|日均|年均|平均|历年|以来|近[两三四五]年|下一步|计划|拟|力争/u;
/** Words that name the way a request came in: figures by channel are in no table. */
const CHANNEL =
  /网络|在线|线上|线下|网上|网站|平台|系统|信函|邮寄|邮政|邮件|邮箱|电子|当面|现场|窗口|传真|[a-z]{2,}|小程序|热线|电话/u;
/** What is counted elsewhere, unless the words in front of the number speak of requests too. */
const OTHER_OBJECT =
  /建议|提案|留言|咨询|工单|来信|来访|诉求|征集|文件|文书|范本|流程|指南|目录|信息\d*$|政策|举报线索|案件|事项|问题|意见|会商|催办|提示|审查|培训|检查|协查|告知书|答复书/u;
/** Words with which a sentence may speak of less, or of more, than the table. */
const NARROW =
  /代表|本级|本机关|办公室|备案|牵头|承办|直属|下属|所属|审理|协助|指导|督促|审核|各(?:街道|镇|乡|部门|单位)|当选|抽查|其中[^，]{0,6}(?:涉及|关于|属于)/u;
/** The name of some organ, right in front of what it did. */
const ORGAN =
  /([\u4e00-\u9fff]{2,12}?(?:局|委|厅|街道办?|镇|乡|中心))(?:共|全年|累计|本年度?|年内)?/gu;

/** Whether a clause says that it is about another time, a change or an average. */
export function isOtherPeriod(clause: string, year: number | null): boolean {
  if (OTHER_TIME.test(clause)) return true;
  return year !== null && clause.includes('20') && namesOtherYear(clause, year);
}

function namesOtherYear(clause: string, year: number): boolean {
  return Array.from(clause.matchAll(YEAR), ([written]) => Number(written)).some(
    (each) => each !== year,
  );
}

const YEAR = /20\d\d(?=年)/gu;

/** Whether the words in front of a number say that it counts something that no table counts. */
export function isOtherObject({ before, clause }: Surroundings): boolean {
  if (CHANNEL.test(before)) return true;
  return !before.includes('申请') && !clause.includes('申请') && OTHER_OBJECT.test(before);
}

/**
 * Whether the sentence of a figure, up to the end of its clause, may speak of less than the table
 * does (代表区政府, 本机关, 备案 …) or of more: then a difference is worth a look and no more.
 */
export function isNarrow({ around, organ }: Pick<ProseFigure, 'around' | 'organ'>): boolean {
  const said = `${around.earlier}${around.clause}`;
  if (NARROW.test(said)) return true;
  return [...said.matchAll(ORGAN)].some(([, other = '']) => !organ.endsWith(other.slice(-3)));
}
