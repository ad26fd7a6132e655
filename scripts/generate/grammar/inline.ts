import { CELL_START, GAP, NUMBER, SIGN } from './cells.ts';
import { type GrammarRule, scope } from './rule.ts';
import { characterClass } from './wording.ts';

/** What may stand anywhere in a line, be it prose or a cell. */
export const INLINE: readonly GrammarRule[] = [
  { name: scope('markup.underline.link'), match: 'https?://[!-~]++' },
  {
    name: scope('invalid.illegal.placeholder'),
    match: '(?<![A-Za-z])[XＸ×]{2,}(?![A-Za-z])|(?<=\\p{Han})×|×(?=\\p{Han})|[_＿]{2,}|[□○]{2,}',
  },
  {
    name: scope('string.quoted.other.title'),
    match: '(《)[^《》|\\t\\n]{1,120}(?:(》)|$)',
    captures: {
      1: { name: scope('punctuation.definition.string.begin') },
      2: { name: scope('punctuation.definition.string.end') },
    },
  },
  { name: scope('string.unquoted.document-number'), match: documentNumber() },
  { name: scope('variable.other.constant.date'), match: date() },
];

/** A number; a sign belongs to it only at the beginning of a cell. */
export const NUMBERS: GrammarRule = {
  name: scope('constant.numeric'),
  match: `(?<![0-9０-９])(?:${CELL_START}${SIGN})?${NUMBER}[%％]?`,
};

/** 国办公开办函〔2021〕30号, 苏政办发〔2023〕5号: the issuing office may be cut short. */
function documentNumber(): string {
  const office = '(?:国办公开办|国办|国|\\p{Han}(?:政办公开办|政办|政|府办|府|委办|委|办))?';
  const kind = '(?:发|函|字|规|令|秘|电|明电)?';
  return `${office}${kind}[〔［\\[【（(]${GAP}(?:19|20)[0-9]{2}${GAP}[〕］\\]】）)]${GAP}[0-9]{1,4}${GAP}号`;
}

/** 2024年1月20日 and its parts, in digits of either width or Chinese numerals, and 2024-01-20. */
function date(): string {
  const digit = '[0-9０-９]';
  const numeral = '[〇零○一二三四五六七八九十]';
  const [month, day] = [characterClass('月'), characterClass('日')];
  return [
    `(?<!${digit})(?:19|20|１９|２０)${digit}{2}${GAP}年(?:${GAP}${digit}{1,2}${GAP}${month}(?:${GAP}${digit}{1,2}${GAP}${day})?)?`,
    `二[〇零○]${numeral}{2}年(?:${numeral}{1,3}${month}(?:${numeral}{1,3}${day})?)?`,
    `(?<!${digit})${digit}{1,2}${GAP}${month}${GAP}${digit}{1,2}${GAP}${day}`,
    `(?<!${digit})(?:19|20)[0-9]{2}([-./])[01]?[0-9]\\1[0-3]?[0-9](?!${digit})`,
  ].join('|');
}
