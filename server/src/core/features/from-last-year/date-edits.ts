import type { Report } from '../../report/report.ts';
import { placeholder } from '../../template/placeholder.ts';
import type { TextEdit } from '../../text/edit.ts';

/** The edits that leave open when the report is signed and published: dates on lines of their own. */
export function dateEdits({ text }: Report): TextEdit[] {
  return Array.from(text.matchAll(DATE_LINE), ({ index, 0: line, 1: front = '', 2: date = '' }) => {
    const start = index + line.indexOf(date, front.length);
    return { span: { start, end: start + date.length }, text: placeholder('发布日期') };
  });
}

/** Such as 发布日期：2025-01-20 10:30 or （二〇二五年一月二十日）. */
const DATE_LINE =
  /^([^\S\r\n\u2028\u2029]*(?:[（(][^\S\r\n\u2028\u2029]*)?(?:(?:发布|公开|成文|公布)(?:日期|时间)[^\S\r\n\u2028\u2029]*(?:[:：][^\S\r\n\u2028\u2029]*)?)?)((?:20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})[^\S\r\n\u2028\u2029]*[年\-./][^\S\r\n\u2028\u2029]*[\d一二三四五六七八九十]{1,3}[^\S\r\n\u2028\u2029]*[月\-./][^\S\r\n\u2028\u2029]*[\d一二三四五六七八九十]{1,3}(?:[^\S\r\n\u2028\u2029]*日)?(?:[^\S\r\n\u2028\u2029]+\d{1,2}:\d\d(?::\d\d)?)?)[^\S\r\n\u2028\u2029]*(?:[）)][^\S\r\n\u2028\u2029]*)?$/gmu;
