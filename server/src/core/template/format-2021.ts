import { article } from './articles.ts';
import { block, disclosureTable } from './disclosure.ts';
import { ANSWERED, CLOSING, RECEIVED, RESULTS, requestsTable, row } from './requests.ts';
import { reviewTable } from './review.ts';
import { ASPECTS, SECTIONS } from './sections.ts';
import type { Format } from './template.ts';

const DOCUMENTS = [
  { id: 'issued', label: '本年制发件数', quantity: 'count' },
  { id: 'repealed', label: '本年废止件数', quantity: 'count' },
  { id: 'in-force', label: '现行有效件数', quantity: 'count' },
] as const;
const DECISIONS = [{ id: 'decisions', label: '本年处理决定数量', quantity: 'count' }] as const;
const FEES = [{ id: 'fees', label: '本年收费金额（单位：万元）', quantity: 'amount' }] as const;

const OTHER_HANDLING = [RESULTS, '（六）其他处理'];

/** The format in force for reports on 2021 and later. Source: 国办公开办函〔2021〕30号. */
export const FORMAT_2021: Format = {
  id: '2021',
  years: { from: 2021, to: null },
  notice: '国办公开办函〔2021〕30号',
  sections: SECTIONS,
  aspects: ASPECTS,
  tables: {
    disclosure: disclosureTable('2021', [
      block(1, '一', DOCUMENTS, [
        {
          id: 'regulations',
          label: '规章',
          meaning: { zh: '部门规章和地方政府规章的件数。', en: 'Ministerial and local rules.' },
        },
        {
          id: 'normative-documents',
          label: '行政规范性文件',
          aliases: ['规范性文件'],
          meaning: { zh: '行政规范性文件的件数。', en: 'Administrative normative documents.' },
        },
      ]),
      block(5, '五', DECISIONS, [
        {
          id: 'licences',
          label: '行政许可',
          meaning: { zh: '本年作出的行政许可决定数量。', en: 'Licensing decisions of the year.' },
        },
      ]),
      block(6, '六', DECISIONS, [
        {
          id: 'penalties',
          label: '行政处罚',
          meaning: { zh: '本年作出的行政处罚决定数量。', en: 'Penalty decisions of the year.' },
        },
        {
          id: 'coercion',
          label: '行政强制',
          meaning: {
            zh: '本年作出的行政强制决定数量。',
            en: 'Compulsory measures decided in the year.',
          },
        },
      ]),
      block(8, '八', FEES, [
        {
          id: 'fees',
          label: '行政事业性收费',
          meaning: {
            zh: '本年收取的行政事业性收费金额，单位为万元；不是第六部分的信息处理费。',
            en: 'Administrative fees collected, in 万元 (10,000 yuan); not the processing fee of part six.',
          },
        },
      ]),
    ]),
    requests: requestsTable('2021', [
      ...RECEIVED,
      ...ANSWERED,
      row(
        'r6.1',
        OTHER_HANDLING,
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        [article(30)],
        {
          zh: '申请人无正当理由逾期不补正、视为放弃申请的件数。',
          en: 'Dropped because the applicant did not complete the request in time.',
        },
      ),
      row(
        'r6.2',
        OTHER_HANDLING,
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        [article(42)],
        {
          zh: '申请人逾期未缴纳信息处理费、不再处理的件数（参见国办函〔2020〕109号）。',
          en: 'Dropped because the processing fee was not paid in time (see 国办函〔2020〕109号).',
        },
      ),
      row('r6.3', OTHER_HANDLING, '3.其他', [], {
        zh: '以上各种情形以外的处理件数。',
        en: 'Handled in any other way.',
      }),
      ...CLOSING,
    ]),
    review: reviewTable('2021'),
  },
};
