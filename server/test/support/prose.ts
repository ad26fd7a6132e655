import type { SectionId } from '../../src/core/template/template.ts';

/** The paragraphs of a report: those before part one, and those of each part. */
export type Prose = Readonly<Record<SectionId | 'preface', readonly string[]>>;

/** What the prose has to agree with. */
export interface ProseFacts {
  readonly organ: string;
  readonly year: number;
  /** Totals of table three. */
  readonly requests: {
    readonly received: number;
    readonly carried: number;
    readonly answered: number;
    readonly remaining: number;
  };
}

/**
 * Invented prose in the manner of such reports, clean of every fault that a rule knows: the five
 * aspects in part one, problems and improvement in part five, the processing fee in part six.
 */
export function proseFor({ organ, year, requests }: ProseFacts): Prose {
  const { received, carried, answered, remaining } = requests;
  return {
    preface: [
      `根据《中华人民共和国政府信息公开条例》有关规定，${organ}编制本报告。全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ],
    overview: [
      `${year}年，${organ}坚持以公开为常态、不公开为例外，把公开要求落实到业务工作的各个环节，保障公众的知情权、参与权和监督权。`,
      '（一）主动公开。围绕民生实事、营商环境和财政资金等重点领域，全年通过门户网站主动公开政府信息326条，配发图文解读12篇，回应群众留言48条。',
      `（二）依申请公开。全年新收政府信息公开申请${received}件，上年结转${carried}件，办结${answered}件，结转下年度继续办理${remaining}件，答复前均经法制机构会商。`,
      '（三）政府信息管理。公文拟制时同步确定公开属性，落实信息发布审核制度，对已公开的历史文件开展清理，及时更新公开指南和目录。',
      '（四）政府信息公开平台建设。优化网站公开专栏的检索功能，规范政务新媒体运行维护，在便民服务中心设置查阅点并配备专人引导。',
      '（五）监督保障。将公开工作纳入年度考核，组织业务培训两期，主动接受社会评议，本年度没有发生责任追究的情形。',
    ],
    disclosure: [],
    requests: [],
    review: [],
    problems: [
      '（一）存在的主要问题。一是政策解读的形式还不够丰富，群众参与度有待提高；二是个别承办单位答复文书不够规范，沟通不够充分。',
      '（二）改进情况。针对上述问题，一是增加图解和现场问答，重要政策出台后及时听取意见；二是编印答复文书范本，建立疑难件集体研究机制，已在下半年施行。',
    ],
    other: [
      '按照《政府信息公开信息处理费管理办法》，本年度发出收费通知0件，总金额0元，实际收取信息处理费0元。除此以外，没有其他需要报告的事项。',
    ],
  };
}
