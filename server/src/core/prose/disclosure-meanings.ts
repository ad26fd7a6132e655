import type { Localized } from '../text/localized.ts';
import type { Meaning } from './meaning.ts';

/**
 * How prose speaks of table two. Only wordings that name the act itself count: 公开行政处罚信息12条
 * says how much was published, not how much was decided.
 */
export const DISCLOSURE_MEANINGS: readonly Meaning[] = [
  documents('制发|制定(?:出台|印发)?', 'issued', '本年制发件数'),
  documents('废止', 'repealed', '本年废止件数'),
  documents('现行有效的?', 'in-force', '现行有效件数'),
  decisions('行政许可', 'licences'),
  decisions('行政处罚', 'penalties'),
  decisions('行政强制', 'coercion'),
];

/** The number may stand behind the documents or before them: 制发规范性文件3件, 制发3件规范性文件. */
function documents(verb: string, column: string, label: string): Meaning {
  return {
    table: 'disclosure',
    words: new RegExp(
      `(?:${verb})(?:了|各类|的)?(?:行政)?规范性文件|(?:行政)?规范性文件(?:本年)?(?:${verb})`,
      'gu',
    ),
    readings: [{ rows: ['normative-documents'], name: same(`行政规范性文件的${label}`) }],
    columns: [column],
  };
}

function decisions(what: string, row: string): Meaning {
  return {
    table: 'disclosure',
    words: new RegExp(`作出${what}(?:处理)?决定|${what}处理决定(?:数量)?`, 'gu'),
    readings: [{ rows: [row], name: same(`${what}的本年处理决定数量`) }],
    columns: ['decisions'],
  };
}

function same(text: string): Localized {
  return { zh: text, en: text };
}
