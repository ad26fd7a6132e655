import type { Report } from '../../../report/report.ts';
import { figure } from '../figures.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { yearOf } from './year.ts';

const DETAIL = { zh: '数据取自第四部分的表格', en: 'Figures from the table of part four' };

/** What part one usually says of administrative reviews and lawsuits. */
export function reviewSentences(report: Report): readonly Sentence[] {
  const year = yearOf(report);
  const reviews = (column: string) =>
    figure(report, 'review', (id) => id === 'reconsideration', column);
  const lawsuits = (column: string) =>
    figure(report, 'review', (id) => id.startsWith('litigation'), column);
  const shared = { detail: DETAIL, explanation: null };
  const none = reviews('total') === 0 && lawsuits('total') === 0;
  return [
    ...(none
      ? [
          {
            ...shared,
            name: '复议诉讼情况',
            insert: sentence`${year}年，本机关没有因政府信息公开工作被申请行政复议、提起行政诉讼。`,
          },
        ]
      : []),
    {
      ...shared,
      name: '复议诉讼情况',
      insert: sentence`${year}年，本机关因政府信息公开工作被申请行政复议${reviews('total')}件，被提起行政诉讼${lawsuits('total')}件。`,
    },
    {
      ...shared,
      name: '行政复议',
      insert: sentence`行政复议${reviews('total')}件，其中结果维持${reviews('upheld')}件，结果纠正${reviews('corrected')}件，其他结果${reviews('other')}件，尚未审结${reviews('pending')}件。`,
    },
    {
      ...shared,
      name: '行政诉讼',
      insert: sentence`行政诉讼${lawsuits('total')}件，其中结果维持${lawsuits('upheld')}件，结果纠正${lawsuits('corrected')}件，其他结果${lawsuits('other')}件，尚未审结${lawsuits('pending')}件。`,
    },
  ];
}
