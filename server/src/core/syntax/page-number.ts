import { DIGIT, isDigit, SLASH } from '../text/characters.ts';
import type { Line } from './lines.ts';

const PAGE =
  /^(?:[-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页(?:\s*(?:[，,/共]\s*)?(?:共\s*)?\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/u;

/** Whether a line is a page number and nothing else, as `- 5 -` or 第 5 页. */
export function isPageNumber(text: string, line: Line): boolean {
  if (line.to - line.from > 20 || line.from === line.to) return false;
  const first = text.charCodeAt(line.from);
  // A line that begins with a digit, as most values do, is a page number only as 5/12.
  const mayBe = isDigit(first)
    ? (line.classes & SLASH) !== 0
    : '-—–－第'.includes(text.charAt(line.from)) && (line.classes & DIGIT) !== 0;
  return mayBe && PAGE.test(text.slice(line.from, line.to));
}
