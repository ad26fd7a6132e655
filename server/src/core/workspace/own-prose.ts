import { sentencesOf } from '../prose/sentences.ts';
import { SIGN } from '../prose/signs.ts';
import type { Report } from '../report/report.ts';
import type { SectionId } from '../template/template.ts';
import { isDigit } from '../text/characters.ts';
import { fold, foldCode } from '../text/fold.ts';

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
  for (const { section, text, signs, heading } of sentencesOf(report)) {
    if (section === null || ((signs & SIGN.setPhrase) !== 0 && BOILERPLATE.test(text))) continue;
    const title = heading === null ? '' : fold(report.text, heading.span.start, heading.span.end);
    const words = without(isPunctuation, text).replace(title, '');
    const own = (signs & SIGN.digit) === 0 ? words : without(isDigit, words);
    prose.set(section, (prose.get(section) ?? '') + own);
  }
  return prose;
}

/** In an evened-out sentence, punctuation is all that folding takes away. */
function isPunctuation(code: number): boolean {
  return foldCode(code) === 0;
}

/** The text without some characters, put together from the pieces between them. */
function without(isLeftOut: (code: number) => boolean, text: string): string {
  let left = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isLeftOut(text.charCodeAt(at))) continue;
    if (at > from) left += text.slice(from, at);
    from = at + 1;
  }
  return left + text.slice(from);
}
