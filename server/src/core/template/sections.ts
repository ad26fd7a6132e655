import type { AspectTemplate, SectionTemplate } from './template.ts';

/** The six parts; both formats prescribe the same. Source: 条例 第五十条; 国办公开办函〔2021〕30号. */
export const SECTIONS: readonly SectionTemplate[] = [
  {
    id: 'overview',
    number: 1,
    title: '总体情况',
    variants: ['总体情况概述', '概述', '基本情况'],
    requirement: {
      zh: '概述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。',
      en: 'Sums up five aspects: proactive disclosure, requests, information management, platforms, supervision.',
    },
  },
  {
    id: 'disclosure',
    number: 2,
    title: '主动公开政府信息情况',
    variants: ['主动公开政府信息的情况', '行政机关主动公开政府信息情况'],
    requirement: {
      zh: '填报条例第二十条第（一）（五）（六）（八）项对应的表格。',
      en: 'Holds the table on items 1, 5, 6 and 8 of article 20.',
    },
  },
  {
    id: 'requests',
    number: 3,
    title: '收到和处理政府信息公开申请情况',
    variants: [
      '收到和处理政府信息公开申请的情况',
      '行政机关收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请有关情况',
    ],
    requirement: {
      zh: '填报政府信息公开申请的收到、办理结果和结转表格，数据须符合勾稽关系。',
      en: 'Holds the table of requests received, answered and carried over; its figures must balance.',
    },
  },
  {
    id: 'review',
    number: 4,
    title: '政府信息公开行政复议、行政诉讼情况',
    variants: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议、诉讼情况',
    ],
    requirement: {
      zh: '填报行政复议、行政诉讼（未经复议直接起诉、复议后起诉）的结果表格。',
      en: 'Holds the table of administrative reviews and lawsuits by result.',
    },
  },
  {
    id: 'problems',
    number: 5,
    title: '存在的主要问题及改进情况',
    variants: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的主要问题和改进情况',
      '政府信息公开工作存在的主要问题和改进情况',
      '存在的主要问题及改进措施',
      '存在的问题及改进情况',
    ],
    requirement: {
      zh: '写明本年度存在的主要问题和改进情况；各级人民政府还应报告工作考核、社会评议和责任追究结果情况（条例第五十条第四项）。',
      en: 'States the main problems and the improvements; governments also report assessment, public appraisal and accountability (article 50, item 4).',
    },
  },
  {
    id: 'other',
    number: 6,
    title: '其他需要报告的事项',
    variants: ['其他需要报告的情况', '需要报告的其他事项', '其他需报告的事项'],
    requirement: {
      zh: '一般在此报告收取政府信息公开信息处理费的情况（参见国办函〔2020〕109号）以及其他事项。',
      en: 'Usually reports the information processing fee (see 国办函〔2020〕109号) and anything else.',
    },
  },
];

/** The five aspects of part one. Source: the template circulated with 国办公开办函〔2021〕30号. */
export const ASPECTS: readonly AspectTemplate[] = [
  { id: 'proactive', title: '主动公开', keywords: ['主动公开', '主动发布'] },
  {
    id: 'on-request',
    title: '依申请公开',
    keywords: ['依申请', '公开申请', '申请公开'],
  },
  {
    id: 'management',
    title: '政府信息管理',
    keywords: [
      '信息管理',
      '信息资源',
      '信息的管理',
      '文件管理',
      '公文管理',
      '审核',
      '审查',
      '三审三校',
      '动态调整',
      '公开属性',
      '公开指南',
      '公开目录',
    ],
  },
  {
    id: 'platform',
    title: '政府信息公开平台建设',
    keywords: ['平台', '网站', '新媒体', '公众号', '微博', '公开专栏', '公开栏'],
  },
  {
    id: 'supervision',
    title: '监督保障',
    keywords: ['监督', '保障', '考核', '评议', '责任追究', '培训', '督查'],
  },
];
