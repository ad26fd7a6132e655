import { type Sentence, sentence } from '../sentence.ts';
import { UNKNOWN } from '../suggestion.ts';

/** Sentences without figures of a table; only the clerk knows whether they are true. */

const DETAIL = { zh: '常用语句，请核实', en: 'A usual sentence; make sure that it is true' };

const FEE_EXPLANATION = {
  zh: '第六部分一般报告政府信息公开信息处理费的收取情况，参见国办函〔2020〕109号。',
  en: 'Part six usually reports the information processing fee; see 国办函〔2020〕109号.',
};

/** On accountability, which article 50, item 4 of the Regulation asks of governments. */
export const ACCOUNTABILITY: readonly Sentence[] = [
  {
    name: '责任追究',
    detail: DETAIL,
    explanation: {
      zh: '各级人民政府的报告应当包括工作考核、社会评议和责任追究结果（条例第五十条第四项）。',
      en: 'Reports of governments include assessment, public appraisal and accountability (article 50, item 4).',
    },
    insert: sentence`本年度没有因政府信息公开工作被追究责任的情况。`,
  },
];

/** Part five: the problems, and what was done about them. */
export const PROBLEMS: readonly Sentence[] = [
  {
    name: '主要问题',
    detail: DETAIL,
    explanation: null,
    insert: sentence`本年度政府信息公开工作存在的主要问题：一是${UNKNOWN}；二是${UNKNOWN}。`,
  },
  {
    name: '改进情况',
    detail: DETAIL,
    explanation: null,
    insert: sentence`针对上述问题，改进情况如下：一是${UNKNOWN}；二是${UNKNOWN}。`,
  },
];

/** Part six: the processing fee, and that there is nothing else. */
export const OTHER: readonly Sentence[] = [
  {
    name: '信息处理费',
    detail: DETAIL,
    explanation: FEE_EXPLANATION,
    insert: sentence`本年度未收取政府信息公开信息处理费，无其他需要报告的事项。`,
  },
  {
    name: '信息处理费',
    detail: DETAIL,
    explanation: FEE_EXPLANATION,
    insert: sentence`本年度未收取政府信息公开信息处理费。`,
  },
  {
    name: '收费通知',
    detail: DETAIL,
    explanation: FEE_EXPLANATION,
    insert: sentence`本年度发出政府信息公开信息处理费收费通知${UNKNOWN}件，总金额${UNKNOWN}元，实际收取${UNKNOWN}元。`,
  },
  {
    name: '无其他事项',
    detail: DETAIL,
    explanation: null,
    insert: sentence`本年度无其他需要报告的事项。`,
  },
];
