import type { Report } from '../../../report/report.ts';
import { figure } from '../figures.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { yearOf } from './year.ts';

const DETAIL = { zh: '数据取自第三部分的表格', en: 'Figures from the table of part three' };

/** What part one usually says of the requests. */
export function requestSentences(report: Report): readonly Sentence[] {
  const year = yearOf(report);
  const row = (id: string, column = 'total') =>
    figure(report, 'requests', (each) => each === id, column);
  const group = (prefix: string) =>
    figure(report, 'requests', (id) => id.startsWith(prefix), 'total');
  const received = { name: '申请办理情况', detail: DETAIL, explanation: null };
  const none = row('new') === 0 && row('carried') === 0;
  return [
    ...(none
      ? [
          {
            ...received,
            insert: sentence`${year}年，本机关未收到政府信息公开申请，没有上年结转的申请。`,
          },
        ]
      : []),
    {
      ...received,
      insert: sentence`${year}年，本机关收到政府信息公开申请${row('new')}件，上年结转${row('carried')}件，答复${row('r7')}件，结转下年度继续办理${row('next')}件。`,
    },
    {
      ...received,
      name: '申请人情况',
      insert: sentence`本年新收的申请中，自然人申请${row('new', 'natural-person')}件，法人或其他组织申请${organisations(report)}件。`,
    },
    {
      ...received,
      name: '答复结果',
      insert: sentence`本年度办理结果为：予以公开${row('r1')}件，部分公开${row('r2')}件，不予公开${group('r3')}件，无法提供${group('r4')}件，不予处理${group('r5')}件，其他处理${group('r6')}件。`,
    },
  ];
}

/** The new requests of all columns but the first and the total; null when one is not known. */
function organisations(report: Report): number | null {
  const isNew = (id: string) => id === 'new';
  const columns = ['business', 'research', 'welfare', 'legal', 'other'];
  return columns.reduce<number | null>((sum, column) => {
    const value = figure(report, 'requests', isNew, column);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}
