import type { Localized } from '../text/localized.ts';
import type { AspectId } from './template.ts';

/**
 * What reports usually say under each aspect of part one, in our own words. No official text at
 * hand lists it, so it is worded as a habit. Practice: the template circulated with
 * 国办公开办函〔2021〕30号 and the reports that follow it.
 */
export const ASPECT_CONTENTS: Readonly<Record<AspectId, Localized>> = {
  proactive: {
    zh: '一般写本年主动公开信息的数量和重点领域，以及政策解读、回应关切的情况。',
    en: 'Usually says how much was disclosed and in which fields, and how policies were explained.',
  },
  'on-request': {
    zh: '一般写本年收到、办理和结转申请的件数，应当与第三部分的表格一致。',
    en: 'Usually says how many requests came in, were answered and are carried over, as in the table of part three.',
  },
  management: {
    zh: '一般写公开审查、公开属性认定、信息动态调整和文件清理的情况。',
    en: 'Usually tells of review before publication, of classification and of the upkeep of what is public.',
  },
  platform: {
    zh: '一般写门户网站、政务新媒体和查阅场所的建设情况。',
    en: 'Usually tells of the website, of official accounts and of reading places.',
  },
  supervision: {
    zh: '一般写培训、监督检查的情况；各级人民政府的工作考核、社会评议和责任追究结果见条例第五十条第（四）项。',
    en: 'Usually tells of training and supervision; on assessment, public appraisal and accountability of governments see article 50, item 4.',
  },
};
