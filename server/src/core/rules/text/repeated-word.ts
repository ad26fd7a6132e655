import type { OpenLine } from '../../prose/open-lines.ts';
import type { Heading, Report } from '../../report/report.ts';
import { replaceCompatibilityCharacters } from '../../text/compatibility.ts';
import type { Span } from '../../text/span.ts';
import { LINE_SIGN, linesWith } from '../helpers/line-signs.ts';
import { isDoubleOnPurpose } from '../helpers/reduplication.ts';
import { exampleReport } from '../helpers/section-example.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const report = (sentence: string) =>
  exampleReport({
    problems: `五、存在的主要问题及改进情况\n主要问题是解读形式单一。${sentence}`,
  });

/** A word that was typed or pasted twice. */
export const repeatedWord: Rule = {
  id: 'text/repeated-word',
  severity: 'warning',
  summary: { zh: '词语重复，例如“资金资金”。', en: 'A word that stands twice, such as 资金资金.' },
  reason: {
    zh: '修改句子时容易多留一个词，通读时又容易看漏。',
    en: 'When sentences are rewritten a word easily stays behind, and readers easily miss it.',
  },
  remedy: {
    zh: '删去多余的一个；本来就该重复的，可以忽略这条提示。',
    en: 'Delete one of them; if it is right as it stands, ignore the finding.',
  },
  invalid: [
    {
      caption: { zh: '“措施”写了两遍。', en: '措施 stands twice.' },
      text: report('下一步将采取措施措施，丰富解读形式。'),
    },
  ],
  valid: [
    {
      caption: { zh: '“一件一件”“研究研究”本来就重复。', en: 'Reduplication that is right.' },
      text: report('下一步将一件一件整改，遇到难题大家研究研究。'),
    },
    {
      caption: {
        zh: '“人民政府”后面接“政府信息公开”。',
        en: 'One word ends, and the next begins with the same characters.',
      },
      text: report('下一步将办好县政府政府信息公开专栏。'),
    },
  ],
  check: (report) => repetitionsIn(report).map((each) => finding(each)),
  fixes: (report, { span }) => {
    const found = repetitionsIn(report).find((each) => each.span.start === span.start);
    if (found === undefined) return [];
    const { word } = found;
    return [
      {
        title: { zh: `只留一个“${word}”`, en: `Leave one “${word}”` },
        grade: 'choice',
        edits: [{ span: { start: span.start + word.length, end: span.end }, text: '' }],
      },
    ];
  },
};

/** A word and what it stands beside: itself, once more or several times. */
interface Repetition {
  readonly span: Span;
  readonly word: string;
}

/** The shortest word that stands twice. */
const TWICE = /(?<word>\p{Script=Han}{2,6}?)\k<word>/gu;
/** Short lines without any of these are labels and rows rather than prose. */
const MARKS = /[，。；：、！？,;:（）()]/u;
const LONG = 12;

function repetitionsIn(report: Report): readonly Repetition[] {
  const { text } = report;
  const lines = linesWith(report, LINE_SIGN.repetition);
  if (lines.length === 0) return [];
  const headingOn = new Map(report.headings.map((heading) => [heading.line.start, heading]));
  return lines
    .filter(({ from, to }) => to - from >= LONG || MARKS.test(text.slice(from, to)))
    .flatMap((line) => {
      const heading = headingOn.get(line.start);
      return repetitionsOn(text, line).filter(
        ({ span }) => heading === undefined || !leavesHeading(heading, span),
      );
    });
}

function repetitionsOn(text: string, { from, to }: OpenLine): Repetition[] {
  // Radicals are one code unit each, as what they stand for is.
  const line = replaceCompatibilityCharacters(text.slice(from, to));
  const found: Repetition[] = [];
  let done = 0;
  for (const { index, groups } of line.matchAll(TWICE)) {
    const { length } = groups?.['word'] ?? '';
    if (index < done) continue;
    done = endOfRun(line, index, length);
    if (isRight(line, index, done, length)) continue;
    const times = Math.floor((done - index) / length);
    const span = { start: from + index, end: from + index + times * length };
    found.push({ span, word: text.slice(span.start, span.start + length) });
  }
  return found;
}

/** Where the characters stop repeating after `period`. */
function endOfRun(line: string, start: number, period: number): number {
  let end = start + 2 * period;
  while (end < line.length && line.charAt(end) === line.charAt(end - period)) end++;
  return end;
}

/** In 政务服务服务质量 both 务服 and 服务 stand twice: if one of them is right, all is. */
function isRight(line: string, start: number, end: number, period: number): boolean {
  for (let at = start; at + 2 * period <= end; at++) {
    const behind = at + 2 * period;
    const before = line.slice(Math.max(0, at - NEAR), at);
    const word = line.slice(at, at + period);
    if (isDoubleOnPurpose(word, before, line.slice(behind, behind + NEAR))) return true;
  }
  return false;
}

/** How many characters on either side tell whether a word may stand twice. */
const NEAR = 8;

/** 「（一）主动公开主动公开信息12条」: a heading ends where the text begins. */
function leavesHeading({ span }: Heading, { start, end }: Span): boolean {
  return start < span.end && span.end < end;
}

function finding({ span, word }: Repetition): RuleFinding {
  const times = (span.end - span.start) / word.length;
  return {
    span,
    message: {
      zh: `“${word}”连着写了 ${times} 遍。请只留一个。`,
      en: `“${word}” stands ${times} times in a row. Leave one.`,
    },
    subject: { cell: '', value: word.repeat(times) },
  };
}
