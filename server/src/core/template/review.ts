import type { ColumnTemplate, FormatId, RowTemplate, TableTemplate } from './template.ts';

/** Table of part four: three blocks of five numbers, the same in both formats. */

const REVIEW_COLUMNS: readonly ColumnTemplate[] = [
  { id: 'upheld', label: '结果维持', quantity: 'count' },
  { id: 'corrected', label: '结果纠正', quantity: 'count' },
  { id: 'other', label: '其他结果', quantity: 'count' },
  { id: 'pending', label: '尚未审结', quantity: 'count' },
  { id: 'total', label: '总计', quantity: 'count' },
];

const ROWS: readonly RowTemplate[] = [
  {
    id: 'reconsideration',
    groups: [],
    label: '行政复议',
    aliases: [],
    columns: REVIEW_COLUMNS,
    articles: [],
    meaning: {
      zh: '因政府信息公开工作被申请行政复议的件数；仅作为共同被告的复议机关一般不计（参见国办公开办函〔2016〕201号）。',
      en: 'Administrative reviews of disclosure work; a review organ that is only a co-defendant usually does not count the case (see 国办公开办函〔2016〕201号).',
    },
  },
  {
    id: 'litigation-direct',
    groups: ['行政诉讼'],
    label: '未经复议直接起诉',
    aliases: ['行政诉讼（未经复议直接起诉）'],
    columns: REVIEW_COLUMNS,
    articles: [],
    meaning: {
      zh: '未经行政复议、直接提起行政诉讼的件数。',
      en: 'Lawsuits brought without a prior review.',
    },
  },
  {
    id: 'litigation-after-review',
    groups: ['行政诉讼'],
    label: '复议后起诉',
    aliases: ['行政诉讼（复议后起诉）'],
    columns: REVIEW_COLUMNS,
    articles: [],
    meaning: {
      zh: '经过行政复议以后提起行政诉讼的件数。',
      en: 'Lawsuits brought after a review.',
    },
  },
];

/** Makes table four for a format. */
export function reviewTable(format: FormatId): TableTemplate {
  return {
    id: 'review',
    format,
    blocks: ROWS.map((row) => ({ heading: row.label, rows: [row] })),
    rows: ROWS,
    header: [
      '行政复议',
      '行政诉讼',
      '未经复议直接起诉',
      '复议后起诉',
      '结果维持',
      '结果纠正',
      '其他结果',
      '尚未审结',
      '总计',
    ],
    relations: [
      {
        id: 'review-total',
        along: 'row',
        rows: ROWS.map((row) => row.id),
        total: 'total',
        parts: ['upheld', 'corrected', 'other', 'pending'],
      },
    ],
  };
}
