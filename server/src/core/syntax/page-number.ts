import { DIGIT, isDigit, SLASH } from '../text/characters.ts';
import { OPENS_PAGE_NUMBER } from './edges.ts';
import type { Line } from './lines.ts';

const PAGE =
  /^(?:[-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页(?:\s*(?:[，,/共]\s*)?(?:共\s*)?\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/u;

/** Whether a line is a page number and nothing else, as `- 5 -` or 第 5 页. */
export function isPageNumber(text: string, line: Line): boolean {
  if ((line.opening & OPENS_PAGE_NUMBER) === 0 || line.to - line.from > 20) return false;
  // A line that begins with a digit, as most values do, is a page number only as 5/12.
  const needed = isDigit(text.charCodeAt(line.from)) ? SLASH : DIGIT;
  return (line.classes & needed) !== 0 && PAGE.test(text.slice(line.from, line.to));
}
