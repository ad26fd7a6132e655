import type { ColumnMeaning, Meaning } from './meaning.ts';

/** How prose speaks of table four: 行政诉讼 alone means both blocks of lawsuits together. */

const RECONSIDERATION = ['reconsideration'];
const LITIGATION = ['litigation-direct', 'litigation-after-review'];

export const REVIEW_MEANINGS: readonly Meaning[] = [
  meaning('行政复议|复议案件', RECONSIDERATION, '行政复议', 'administrative reviews'),
  meaning(
    '行政诉讼|诉讼案件|应诉案件',
    LITIGATION,
    '行政诉讼（两类合计）',
    'lawsuits of both kinds',
  ),
  meaning(
    '复议(?:案件)?(?:申请)?(?:和|、|及|与|以及|或)(?:提起)?(?:行政)?诉讼',
    [...RECONSIDERATION, ...LITIGATION],
    '行政复议和行政诉讼合计',
    'reviews and lawsuits together',
  ),
  meaning(
    '未经复议直接(?:起诉|提起[^，]{0,4}?诉讼)',
    ['litigation-direct'],
    '未经复议直接起诉',
    'lawsuits without prior review',
  ),
  meaning(
    '复议后(?:再)?(?:起诉|提起[^，]{0,4}?诉讼)',
    ['litigation-after-review'],
    '复议后起诉',
    'lawsuits after a review',
  ),
];

export const OUTCOME_MEANINGS: readonly ColumnMeaning[] = [
  outcome('(?:结果)?维持', ['upheld'], '结果维持'),
  outcome('(?:结果)?纠正|纠错|败诉', ['corrected'], '结果纠正'),
  outcome('其[他它]结果', ['other'], '其他结果'),
  outcome('(?:尚)?未(?:审结|办结)|(?:正在|尚在)审理', ['pending'], '尚未审结'),
];

function meaning(words: string, rows: readonly string[], zh: string, en: string): Meaning {
  return {
    table: 'review',
    words: new RegExp(words, 'gu'),
    readings: [{ rows, name: { zh, en } }],
    columns: ['total'],
  };
}

function outcome(words: string, columns: readonly string[], name: string): ColumnMeaning {
  return { table: 'review', words: new RegExp(words, 'gu'), columns, name: { zh: name, en: name } };
}
