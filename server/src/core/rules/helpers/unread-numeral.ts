import type { Heading } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';

/**
 * A numeral in front of a heading's title that does not count as its number, with what parts it from
 * the words: the 第五部分 of 第五部分 存在的主要问题及改进情况, the 五 of 五 存在的主要问题. Empty, at the
 * title's start, when there is none.
 */
export function unreadNumeral(text: string, { title }: Heading): Span {
  const words = text.slice(title.start, title.end);
  const length = NUMERAL.exec(words)?.[0].length ?? 0;
  return { start: title.start, end: title.start + length };
}

const NUMERAL =
  /^(?:第\s*[一二三四五六七八九十⼀⼆⼋⼗]{1,2}\s*部分|[一二三四五六七八九十⼀⼆⼋⼗]{1,2}(?=\s)|\d(?=\s*\D))[\s、.．，,:：]*/u;
