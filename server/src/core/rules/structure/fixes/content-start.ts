import type { Report, Section } from '../../../report/report.ts';
import { fold } from '../../../text/fold.ts';
import { type Paragraph, paragraphsOf, wordsOf } from '../../helpers/paragraphs.ts';

/**
 * Where the heading of a part without one belongs: above its table and the table's caption, above
 * the first paragraph of its prose, behind the preface of the report. Null when its content begins
 * in the midst of a paragraph that belongs to another part.
 *
 * @returns the offset of a line's start.
 */
export function contentStart(report: Report, section: Section): number | null {
  const paragraphs = paragraphsOf(report);
  const { start } = section.span;
  const index = paragraphs.findIndex(({ span }) => span.start <= start && start <= span.end);
  const at = index < 0 ? null : indexOfContent(report, section, paragraphs, index);
  return at === null ? null : (paragraphs[at]?.span.start ?? null);
}

function indexOfContent(
  report: Report,
  section: Section,
  paragraphs: readonly Paragraph[],
  index: number,
): number | null {
  switch (section.id) {
    case 'disclosure':
    case 'requests':
    case 'review':
      return paragraphs[index]?.kind === 'table' ? aboveCaption(report, paragraphs, index) : null;
    case 'overview':
      return behindPreface(report, section, paragraphs, index);
    case 'problems':
      return paragraphs[index - 1]?.kind === 'heading' ? index - 1 : index;
    case 'other':
      return opensWithFee(report, paragraphs, index) ? index : null;
  }
}

/** What stands above a table and belongs to it: 表三：…, 表格如下：, 单位：件, a header not read as such. */
const CAPTION = /^表\s*[一二三四\d]|如下[:：]$|^[（(]?单位\s*[:：]|[|\t]/u;

function aboveCaption(report: Report, paragraphs: readonly Paragraph[], index: number): number {
  const above = paragraphs[index - 1];
  const isCaption = above?.kind === 'prose' && CAPTION.test(wordsOf(report.text, above));
  return isCaption ? aboveCaption(report, paragraphs, index - 1) : index;
}

/** What introduces a report and says nothing of its content. */
const PREFACE = /编制(?:了|本|此|并|20)|本报告|报告全文|统计期限|如下[:：]$/u;
/** A line this short without a full stop is no prose: an organ's name, a date, a source. */
const SHORT = 40;

function behindPreface(
  report: Report,
  { span }: Section,
  paragraphs: readonly Paragraph[],
  index: number,
): number {
  const first = paragraphs.findIndex((each, at) => {
    if (at < index || each.span.start >= span.end) return false;
    const words = wordsOf(report.text, each);
    const isPreface = PREFACE.test(words) || (words.length <= SHORT && !words.includes('。'));
    return each.kind !== 'prose' || !isPreface;
  });
  return first < 0 ? index : first;
}

const FEE = /信息处理费|收费|收取费用|收取相关费用/u;

/** Part six begins where a paragraph speaks of the fee at once, under no heading of another part. */
function opensWithFee(report: Report, paragraphs: readonly Paragraph[], index: number): boolean {
  const [above, paragraph] = [paragraphs[index - 1], paragraphs[index]];
  if (above?.kind !== 'prose' || paragraph?.kind !== 'prose') return false;
  const words = wordsOf(report.text, paragraph);
  const [sentence = ''] = words.split('。');
  return FEE.test(fold(sentence));
}
