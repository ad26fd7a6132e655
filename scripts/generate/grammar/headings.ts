import { GAP, SPACES } from './cells.ts';
import { type GrammarRule, scope } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';
import { characterClass, oneOf, wordingPattern } from './wording.ts';

const MARKS = '(#{1,6})';
const NUMERAL = characterClass('一二三四五六七八九十');
const CLOSING = `${SPACES}\\**+${SPACES}#*+${SPACES}$`;
/** Longer lines are paragraphs; the server's reader draws the line at the same length. */
const LONGEST = 40;

/**
 * The report's title and the headings. They come behind the labels of tables in the grammar, since
 * a label such as 四、结转下年度继续办理 looks like a heading and is none.
 *
 * A grammar sees one line at a time, so the first lines of a title of several lines stay plain.
 */
export function headingRules({ titles }: Vocabulary): readonly GrammarRule[] {
  return [
    heading('title', TITLE),
    heading('1', part(titles)),
    heading('1', NUMBERED),
    heading('2', BRACKETED, { closing: `(?=\\**+[。：:；]|${CLOSING})` }),
    heading('3', MARKED, { marks: MARKS }),
    {
      match: `^${SPACES}(\\*{0,2}[（(]${GAP}(?:${NUMERAL}{1,3}|[0-9]{1,2})${GAP}[）)]|[0-9]{1,2}[.．、](?![0-9]))`,
      captures: { 1: { name: scope('punctuation.definition.list.begin') } },
    },
  ];
}

/** A heading on a line of its own; `closing` is what stands behind its title. */
function heading(
  level: '1' | '2' | '3' | 'title',
  title: string,
  { marks = `${MARKS}?`, closing = CLOSING } = {},
): GrammarRule {
  return {
    name: scope(`markup.heading.${level}`),
    match: `^${SPACES}${marks}${SPACES}(\\*{0,2}${title})${closing}`,
    captures: {
      1: { name: scope('punctuation.definition.heading') },
      2: { name: scope('entity.name.section') },
    },
  };
}

/** …2024年政府信息公开工作年度报告, no sentence that ends with these words. */
const TITLE = `(?!根据|按照|依据|现将)[^。，；！？|#\\n]{0,60}?信息公开[^。，；！？|\\n]{0,12}?${oneOf(
  ['年度(?:工作)?报告', '年报'],
)}(?:${GAP}[（(]?20[0-9]{2}${GAP}年?度?[）)]?)?`;

/** The title of a part, with whatever numeral, or with none. */
function part(titles: readonly string[]): string {
  const numerals = oneOf([
    `第?${NUMERAL}{1,2}(?:部分)?${GAP}[、.．，,：:]?`,
    `[0-9]{1,2}${GAP}[、.．，,]`,
    `[（(]${GAP}(?:${NUMERAL}{1,2}|[0-9]{1,2})${GAP}[）)][、.．]?`,
  ]);
  return `(?:${numerals})?${SPACES}${oneOf(titles.map(wordingPattern))}`;
}

/** Any other short line that begins with 一、 and neither is a sentence nor ends in numbers. */
const NUMBERED = `${NUMERAL}{1,3}${GAP}[、.．，,](?!.{0,80}[\\s|][0-9０-９]++\\s*+$)${GAP}[^\\s。；|][^。；|\\t\\n]{0,${LONGEST}}?(?<![。；，,])`;

/** Whatever else Markdown marks as a heading. */
const MARKED = '[^\\s|#][^|\\n]{0,80}?';

/** （一） and what stands before the full stop or colon behind it, or on a line of its own. */
const BRACKETED = `[（(]${GAP}(?:${NUMERAL}{1,3}|[0-9]{1,2})${GAP}[）)]${SPACES}[^\\s。：:；|][^。：:；|\\t\\n]{0,${LONGEST}}?`;
