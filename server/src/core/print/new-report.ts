import { formatForYear } from '../template/formats.ts';
import type { Level } from '../template/level.ts';
import { placeholder } from '../template/placeholder.ts';
import type { Format, SectionTemplate } from '../template/template.ts';
import { ASPECT_HINTS, OTHER_HINTS, PROBLEM_HINTS } from '../template/writing-hints.ts';
import { toChineseNumeral } from '../text/numerals.ts';
import { tableToFill } from './blank-table.ts';
import { type Block, type Place, piecesOf, type TextPiece } from './blocks.ts';

/** What a new report starts from. */
export interface NewReport {
  /** Null while it is not known: then its places are to be filled in. */
  readonly organ: string | null;
  /** The year that the report is about. */
  readonly year: number;
  readonly level: Level;
  /** Whether headings carry Markdown's marks. */
  readonly marks: boolean;
}

/**
 * A report to be written: title, introduction, the six parts with their tables, and the signature, in
 * the format that its year prescribes. Source: 条例 第四十九条、第五十条; 国办公开办函〔2021〕30号.
 *
 * Cells are blank and no zeros: a zero is a figure, and nobody has counted yet. A blank is reported
 * until it is filled, and what is left when all figures stand can be filled with zeros at once.
 */
export function newReport({ organ, year, level, marks }: NewReport): readonly TextPiece[] {
  const format = formatForYear(year);
  const name = organ ?? { fill: placeholder('机关名称'), key: 'organ' };
  const mark = (depth: number) => (marks ? `${'#'.repeat(depth)} ` : '');
  const section = (part: SectionTemplate): Block[] => [
    [`${mark(2)}${toChineseNumeral(part.number)}、${part.title}`],
    ...contentOf(part, format, level, mark(3)),
  ];
  return piecesOf([
    [mark(1), name, `${year}年政府信息公开工作年度报告`],
    introduction(format, name, year),
    ...format.sections.flatMap(section),
    [name],
    [hint(`发布日期，应在${year + 1}年${LAST_MONTH[level]}月31日前`)],
  ]);
}

/** The text of a new report, its placeholders in it. */
export function newReportText(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Until the end of which month a report has to be published. Source: 条例 第四十九条. */
const LAST_MONTH: Readonly<Record<Level, number>> = { department: 1, government: 3 };

function introduction({ sections, notice }: Format, name: string | Place, year: number): Block {
  const titles = sections.map(({ title }) => title).join('、');
  return [
    `根据《中华人民共和国政府信息公开条例》和${notice}规定的格式，`,
    name,
    `编制本报告。全文包括${titles}六个部分。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  ];
}

/** @param mark stands in front of the headings inside a part. */
function contentOf(
  { id }: SectionTemplate,
  { aspects, tables }: Format,
  level: Level,
  mark: string,
): Block[] {
  const headed = (title: string, at: number, hints: readonly string[]): Block[] => [
    [`${mark}（${toChineseNumeral(at + 1)}）${title}`],
    ...hints.map((each): Block => [hint(each)]),
  ];
  switch (id) {
    case 'overview':
      return aspects.flatMap((each, at) => headed(each.title, at, ASPECT_HINTS[each.id][level]));
    case 'problems':
      return PROBLEM_HINTS.flatMap(({ title, hints }, at) => headed(title, at, hints));
    case 'other':
      return OTHER_HINTS.map((sentence) =>
        sentence.map((part) => ('hint' in part ? hint(part.hint) : part.text)),
      );
    case 'disclosure':
    case 'requests':
    case 'review':
      return [tableToFill(tables[id])];
    default:
      return id satisfies never;
  }
}

function hint(words: string): Place {
  return { fill: placeholder(words), key: null };
}
