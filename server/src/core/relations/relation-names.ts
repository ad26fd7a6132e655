import type { RelationId } from '../template/template.ts';
import type { Localized } from '../text/localized.ts';

/** What people call each family of equations. */
export const RELATION_NAMES: Readonly<Record<RelationId, Localized>> = {
  'row-total': { zh: '横向合计', en: 'Row total' },
  'results-total': { zh: '纵向合计', en: 'Column total' },
  balance: { zh: '收办平衡', en: 'Balance' },
  'review-total': { zh: '复议诉讼合计', en: 'Row total' },
};
