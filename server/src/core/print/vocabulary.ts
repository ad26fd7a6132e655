import type { RowTemplate, TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';

/** The folded words that a table is made of, ready to be looked for. */
export interface Vocabulary {
  /** Every word of the table: headers, groups, columns, and the labels of its rows. */
  readonly all: string;
  /** Only the words that stand above the rows and to the left of their labels. */
  readonly frame: string;
}

/** Folding leaves no line end, so a word never runs over into the next. */
const BETWEEN = '\n';
/** What extractions write above the first column and above columns whose name they lost. */
const STUB_WORDS = ['类别', '项目', '指标', '名称', '数量', '数据项目'];

const frames = new WeakMap<TableTemplate, string>();

/**
 * The words of a table. Labels of rows that the text lacks are none of them: where such words stand
 * all the same, they say something that must not be lost.
 */
export function vocabularyOf(template: TableTemplate, rows: readonly RowTemplate[]): Vocabulary {
  const frame = frames.get(template) ?? frameOf(template);
  frames.set(template, frame);
  const labels = rows.flatMap(({ label, aliases }) => [label, ...aliases]);
  return { frame, all: frame + BETWEEN + joined(labels) };
}

function frameOf({ header, rows, blocks }: TableTemplate): string {
  const columns = rows.flatMap((row) => row.columns.map(({ label }) => label));
  const groups = rows.flatMap((row) => row.groups);
  const headings = blocks.map(({ heading }) => heading);
  return joined([...header, ...columns, ...headings, ...groups, ...STUB_WORDS]);
}

function joined(words: readonly string[]): string {
  return [...new Set(words.map((word) => fold(word)))].join(BETWEEN);
}

/**
 * Whether a folded text consists of pieces of the words and of nothing else: whole words, and words
 * that an extraction has cut. One character alone proves nothing, except in front, where it may be
 * the end of a word cut higher up: 单位：元 is not made of 单位：万元.
 */
export function isMadeOf(folded: string, words: string): boolean {
  const reached = new Set([0]);
  if (words.includes(folded.charAt(0))) reached.add(1);
  for (let at = 0; at < folded.length; at++) {
    if (!reached.has(at)) continue;
    const longest = longestPiece(folded, at, words);
    for (let length = 2; length <= longest; length++) reached.add(at + length);
  }
  return reached.has(folded.length);
}

/** The length of the longest piece of the words that stands at an offset; 0 for none. */
export function longestPiece(folded: string, at: number, words: string): number {
  let length = 0;
  while (at + length < folded.length && words.includes(folded.slice(at, at + length + 1))) length++;
  return length;
}

/**
 * Whether a folded text is a row's own label, or a piece of it, with at most pieces of the merged
 * cells to its left in front. 3.其他情形 is not 3.其他, and 2.部分重复申请 is not 2.重复申请.
 */
export function isOwnLabel(folded: string, row: RowTemplate, { frame }: Vocabulary): boolean {
  const own = fold(row.label);
  for (let at = 0; at < folded.length; at++) {
    if (own.includes(folded.slice(at)) && isMadeOf(folded.slice(0, at), frame)) return true;
  }
  return false;
}

/** Whether a folded text names a column whose own name an extraction has lost: 数据1. */
export function isColumnNumber(folded: string): boolean {
  return /^(?:数据|列|第)\d{1,2}(?:列|项)?$/u.test(folded);
}
