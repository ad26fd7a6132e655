import { sentencesOf } from '../prose/sentences.ts';
import type { Report } from '../report/report.ts';
import type { SectionId } from '../template/template.ts';
import { fold } from '../text/fold.ts';

/** Less prose than this in a part, folded, may well be the same every year. */
export const ENOUGH_PROSE = 120;

/** Sentences that every report has, in words that the State or habit prescribes. */
const BOILERPLATE =
  /条例|统计期限|习近平|本报告|现将|报告如下|信息处理费|无其他需要报告|联系|电话|邮编|以公开为常态|国办|国务院办公厅|表格如下|见下表/u;

/**
 * What the clerk wrote, part by part: the prose without boilerplate, headings, digits, spaces and
 * punctuation, so that last year's text with other figures in it is still last year's text.
 */
export function ownProse(report: Report): ReadonlyMap<SectionId, string> {
  const prose = new Map<SectionId, string>();
  for (const { section, text, heading } of sentencesOf(report)) {
    if (section === null || BOILERPLATE.test(text)) continue;
    const title = heading === null ? '' : fold(report.text, heading.span.start, heading.span.end);
    const words = fold(text).replace(title, '').replace(/\d/gu, '');
    prose.set(section, (prose.get(section) ?? '') + words);
  }
  return prose;
}
