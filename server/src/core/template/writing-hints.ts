import type { Level } from './level.ts';
import type { AspectId } from './template.ts';

/**
 * What belongs in each paragraph of a new report, as its placeholders say it; in our own words, since
 * no official text at hand lists it (see ASPECT_CONTENTS). Article 50, item 4, asks governments for
 * assessment, public appraisal and accountability as well.
 */
export const ASPECT_HINTS: Readonly<Record<AspectId, Readonly<Record<Level, readonly string[]>>>> =
  {
    proactive: alike('主动公开信息的数量和重点领域，以及政策解读、回应关切的情况'),
    'on-request': alike('收到、办理和结转申请的件数，应当与第三部分的表格一致'),
    management: alike('公开审查、公开属性认定、信息动态调整和文件清理的情况'),
    platform: alike('门户网站、政务新媒体和查阅场所的建设情况'),
    supervision: {
      department: ['培训、监督检查的情况'],
      government: [
        '培训、监督检查的情况',
        '工作考核、社会评议和责任追究结果的情况（条例第五十条第四项）',
      ],
    },
  };

/** The two halves of part five. */
export const PROBLEM_HINTS: readonly {
  readonly title: string;
  readonly hints: readonly string[];
}[] = [
  { title: '存在的主要问题', hints: ['本年度工作中存在的主要问题'] },
  { title: '改进情况', hints: ['针对上述问题的改进措施和进展，以及上年度所列问题的改进结果'] },
];

/** A sentence of words and of places to fill in. */
export type SentenceHint = readonly ({ readonly text: string } | { readonly hint: string })[];

/** Part six: what is usually said of the processing fee (see 国办函〔2020〕109号), and the rest. */
export const OTHER_HINTS: readonly SentenceHint[] = [
  [
    { text: '本年度收取政府信息公开信息处理费的情况：发出收费通知' },
    { hint: '件数，没有的填0' },
    { text: '件，总金额' },
    { hint: '金额，没有的填0' },
    { text: '元，实际收取' },
    { hint: '金额，没有的填0' },
    { text: '元。' },
  ],
  [{ hint: '其他需要报告的事项，没有的写明没有' }],
];

function alike(hint: string): Readonly<Record<Level, readonly string[]>> {
  return { government: [hint], department: [hint] };
}
