import {
  BEFORE_CELL,
  CELL_END,
  CELL_START,
  DASH,
  SEPARATOR,
  SPACE,
  SPACES,
  VALUE,
} from './cells.ts';
import { type GrammarRule, include, scope } from './rule.ts';
import { TOTALS, type Vocabulary } from './vocabulary.ts';
import {
  beginningPattern,
  characterClass,
  endingPattern,
  oneOf,
  spacedPattern,
  wordingPattern,
} from './wording.ts';

/** Behind a label that stands on one line with its values, or is cut there. */
const LABEL_END = '(?![^\\s|｜0-9０-９])';

const LONGEST_WORD = 8;

/** Labels of rows and groups. They come before the headings, which they look like. */
export function labelRules(vocabulary: Vocabulary): readonly GrammarRule[] {
  const groups = oneOf(vocabulary.groups.map(cutPattern));
  const rows = oneOf(vocabulary.numberedRows.map(cutPattern));
  const totals = oneOf(vocabulary.totalRows.map(spacedPattern));
  const blocks = oneOf(vocabulary.blocks.map(wordingPattern));
  const outermost = vocabulary.groups.filter((label) => !label.startsWith('（'));
  const plain = oneOf(vocabulary.plainRows.map(wordingPattern));
  return [
    {
      // Indentation and Markdown marks before a label, so that no heading begins there.
      match: `^(?:${SPACE}++(#{1,6})?|(#{1,6}))${SPACES}(?=${oneOf([totals, `${oneOf([groups, rows])}${LABEL_END}`, `${blocks}${SPACES}$`])})`,
      captures: {
        1: { name: scope('punctuation.definition.group') },
        2: { name: scope('punctuation.definition.group') },
      },
    },
    totalRow(totals),
    { name: scope('support.class.group'), match: `${CELL_START}${groups}${LABEL_END}` },
    { name: scope('support.class.group'), match: `${CELL_START}${blocks}${CELL_END}` },
    { name: scope('support.type.row'), match: `${CELL_START}${rows}${LABEL_END}` },
    {
      name: scope('support.type.row'),
      match: `${CELL_START}${plain}${BEFORE_CELL}`,
    },
    // The outermost group's label, which a PDF prints downwards, one character a line.
    wholeLine('support.class.group', characterClass(outermost.join(''))),
  ];
}

/** Everything else in a table, behind the headings. */
export function cellRules(vocabulary: Vocabulary): readonly GrammarRule[] {
  const columns = oneOf(vocabulary.columns.map(columnPattern));
  const pieces = oneOf(vocabulary.narrowColumns.flatMap(piecePatterns));
  return [
    ...vocabulary.totalled.map(totalledLine),
    wholeLine('variable.other.column', pieces),
    wholeLine('support.class.group', oneOf(vocabulary.groups.map(endingPattern))),
    wholeLine('support.type.row', oneOf(vocabulary.numberedRows.map(endingPattern))),
    { name: scope('variable.other.column'), match: `${CELL_START}${columns}${CELL_END}` },
    {
      name: scope('keyword.other.total'),
      match: `${CELL_START}${oneOf(TOTALS.map(spacedPattern))}${CELL_END}`,
    },
    {
      // Text before two or more values is a label, be it misspelt or the end of one that was cut.
      name: scope('support.type.row'),
      match: `${CELL_START}(?>(?!${VALUE})[^\\s|｜]++)(?>(?:[ 　]++(?!${VALUE})[^\\s|｜]++){0,8})(?=(?>(?:${SEPARATOR}++${VALUE}){2,})${SEPARATOR}*+$)`,
    },
    include('dash'),
    { name: scope('constant.other.placeholder.blank'), match: '(?<=[|｜])[ \\t]++(?=[|｜])' },
    include('separator'),
  ];
}

/** What stands on a line by itself. */
function wholeLine(name: string, pattern: string): GrammarRule {
  return { match: `^${SPACES}(${pattern})${SPACES}$`, captures: { 1: { name: scope(name) } } };
}

/** |---|---|, which Markdown wants below a table's first line. */
export const DELIMITER_ROW: GrammarRule = {
  name: scope('meta.separator.table', 'punctuation.definition.table'),
  match: `^${SPACES}\\|?(?>${SPACES}:?---++:?${SPACES}\\|?)++$`,
};

/** A dash that fills a cell; a dash in front of words is punctuation. */
export const DASH_CELL: GrammarRule = {
  name: scope('constant.other.placeholder.dash'),
  match: `${CELL_START}${DASH}${BEFORE_CELL}`,
};

/** What Markdown and text out of a web page set between cells. */
export const CELL_SEPARATOR: GrammarRule = {
  name: scope('punctuation.separator.cell'),
  match: '[|｜]',
};

/** A label that may be cut behind the first characters of its name. */
function cutPattern(label: string): string {
  const name = label.startsWith('（') ? 4 : /^[0-9]/u.test(label) ? 3 : 4;
  return beginningPattern(label, Math.min(name, label.length));
}

/** A column's header; a note as long as a sentence may be cut. */
function columnPattern(word: string): string {
  if (word.length <= LONGEST_WORD) return wordingPattern(word);
  return `[（(]?${beginningPattern(word, LONGEST_WORD)}[）)]?`;
}

/** Two or more characters out of a column's header, which a PDF wraps inside its narrow cell. */
function piecePatterns(word: string): string[] {
  if (word.length > LONGEST_WORD) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => beginningPattern(word.slice(at), 2));
}

/** （七）总计 with everything up to the next label: its numbers stand on its own line, or below. */
function totalRow(labels: string): GrammarRule {
  return {
    name: scope('meta.row.total'),
    contentName: scope('markup.bold'),
    begin: `${CELL_START}(${labels})`,
    beginCaptures: { 1: { name: scope('markup.bold', 'keyword.other.total') } },
    end: `(?=^${SEPARATOR}*(?:#|${characterClass('一二三四五六七八九')}\\s?、|[（(]))`,
    patterns: [include('cells'), include('inline')],
  };
}

/** A line of values, the last of each block being a total. */
function totalledLine({ blocks, size }: { blocks: number; size: number }): GrammarRule {
  const block = `${VALUE}(?:${SEPARATOR}++${VALUE}){${size - 2}}${SEPARATOR}++)(${VALUE})`;
  const values = ['dash', 'number', 'separator'].map(include);
  const captures = Array.from({ length: blocks }, (_, index) => [
    [2 * index + 1, { patterns: values }],
    [2 * index + 2, { name: scope('markup.bold'), patterns: values }],
  ]).flat();
  return {
    match: `${CELL_START}(${Array(blocks).fill(block).join(`(${SEPARATOR}++`)}(?=${SEPARATOR}*+$)`,
    captures: Object.fromEntries(captures),
  };
}
