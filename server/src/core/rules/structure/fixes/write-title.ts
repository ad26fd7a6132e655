import { hasMarks } from '../../../print/lay-out-headings.ts';
import type { Report } from '../../../report/report.ts';
import type { Fix } from '../../fix.ts';
import { insertLines } from '../../helpers/line-insertion.ts';
import { paragraphsOf } from '../../helpers/paragraphs.ts';

/**
 * Writes the title out in full: above the text when there is none, in the place of an incomplete
 * one. Null when organ or year stand nowhere, since nobody can guess them.
 */
export function writeTitle(report: Report): Fix | null {
  const { text, title, organ, year } = report;
  if (organ === null || year === null) return null;
  const name = organ.name.replaceAll(/\s/gu, '');
  const full = `${name}${year.value}年政府信息公开工作年度报告`;
  if (title !== null) {
    return {
      title: { zh: `把标题改为“${full}”`, en: `Change the title to “${full}”` },
      grade: 'choice',
      edits: [{ span: title.span, text: full }],
    };
  }
  const first = paragraphsOf(report)[0]?.span.start ?? text.length;
  const line = hasMarks(report) ? `# ${full}` : full;
  return {
    title: { zh: `在正文之前补上标题“${full}”`, en: `Put the title “${full}” above the text` },
    grade: 'choice',
    edits: [insertLines(text, first, [line], { above: false, below: true })],
  };
}
