import { block, disclosureTable } from './disclosure.ts';
import { ANSWERED, CLOSING, RECEIVED, RESULTS, requestsTable, row } from './requests.ts';
import { reviewTable } from './review.ts';
import { ASPECTS, SECTIONS } from './sections.ts';
import type { Format } from './template.ts';

const DOCUMENTS = [
  { id: 'made', label: '本年新制作数量', quantity: 'count' },
  { id: 'disclosed', label: '本年新公开数量', quantity: 'count' },
  { id: 'disclosed-total', label: '对外公开总数量', quantity: 'count' },
] as const;
const ITEMS = [
  { id: 'last-year', label: '上一年项目数量', quantity: 'count' },
  { id: 'change', label: '本年增/减', quantity: 'change' },
] as const;
const DECISIONS = [
  ...ITEMS,
  { id: 'decisions', label: '处理决定数量', quantity: 'count' },
] as const;
const PURCHASES = [
  { id: 'projects', label: '采购项目数量', quantity: 'count' },
  { id: 'amount', label: '采购总金额', quantity: 'amount' },
] as const;

/** The trial format, for reports on 2019 and 2020. Source: 国办公开办函〔2019〕60号. */
export const FORMAT_2019: Format = {
  id: '2019',
  years: { from: 2019, to: 2020 },
  notice: '国办公开办函〔2019〕60号',
  sections: SECTIONS,
  aspects: ASPECTS,
  tables: {
    disclosure: disclosureTable('2019', [
      block(1, '一', DOCUMENTS, [
        {
          id: 'regulations',
          label: '规章',
          meaning: { zh: '规章的件数。', en: 'Ministerial and local rules.' },
        },
        {
          id: 'normative-documents',
          label: '规范性文件',
          aliases: ['行政规范性文件'],
          meaning: { zh: '规范性文件的件数。', en: 'Normative documents.' },
        },
      ]),
      block(5, '五', DECISIONS, [
        {
          id: 'licences',
          label: '行政许可',
          meaning: { zh: '行政许可的项目和决定数量。', en: 'Licensing items and decisions.' },
        },
        {
          id: 'other-services',
          label: '其他对外管理服务事项',
          meaning: {
            zh: '其他对外管理服务事项的项目和决定数量。',
            en: 'Other services to the public: items and decisions.',
          },
        },
      ]),
      block(6, '六', DECISIONS, [
        {
          id: 'penalties',
          label: '行政处罚',
          meaning: { zh: '行政处罚的项目和决定数量。', en: 'Penalty items and decisions.' },
        },
        {
          id: 'coercion',
          label: '行政强制',
          meaning: {
            zh: '行政强制的项目和决定数量。',
            en: 'Compulsory measures: items and decisions.',
          },
        },
      ]),
      block(8, '八', ITEMS, [
        {
          id: 'fees',
          label: '行政事业性收费',
          meaning: { zh: '行政事业性收费的项目数量。', en: 'Number of administrative fees.' },
        },
      ]),
      block(9, '九', PURCHASES, [
        {
          id: 'procurement',
          label: '政府集中采购',
          meaning: {
            zh: '政府集中采购的项目数量和总金额。',
            en: 'Central procurement: projects and total amount.',
          },
        },
      ]),
    ]),
    requests: requestsTable('2019', [
      ...RECEIVED,
      ...ANSWERED,
      row(
        'r6',
        [RESULTS],
        '（六）其他处理',
        [],
        { zh: '以上各种情形以外的处理件数。', en: 'Handled in any other way.' },
        ['（六）其他'],
      ),
      ...CLOSING,
    ]),
    review: reviewTable('2019'),
  },
};
