import type { Report } from '../../report/report.ts';
import { isSpace } from '../../text/characters.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { contains, type Span, textOf } from '../../text/span.ts';
import { tablesOf } from '../helpers/cell-walk.ts';
import { exampleReport } from '../helpers/section-example.ts';
import type { Rule } from '../rule.ts';

const withLaw = (number: string) =>
  exampleReport({
    other: `六、其他需要报告的事项\n按照${number}的要求，本年度未收取政府信息公开信息处理费。`,
  });

/** The number of a document in other brackets than 〔〕, or with 第. */
export const documentNumber: Rule = {
  id: 'content/document-number',
  severity: 'hint',
  summary: {
    zh: '发文字号没有用六角括号〔〕，或者多了“第”字。',
    en: 'The number of a document is not written 〔2021〕30号.',
  },
  reason: {
    zh: '发文字号的年份一般用六角括号“〔〕”括起，序号不加“第”（参见公文格式国家标准 GB/T 9704）。写法统一，才检索得到。',
    en: 'Numbers of official documents give the year in 〔〕 and no 第 before the number (see GB/T 9704). Written alike, they can be searched for.',
  },
  remedy: { zh: '改为“〔2021〕30号”这样的写法。', en: 'Write it as in 〔2021〕30号.' },
  invalid: [
    {
      caption: { zh: '用了方括号。', en: 'Square brackets.' },
      text: withLaw('国办公开办函[2021]30号'),
    },
    {
      caption: { zh: '用了方头括号，多了“第”字。', en: 'Other brackets, and 第.' },
      text: withLaw('国办函【2020】第109号'),
    },
  ],
  valid: [
    {
      caption: { zh: '六角括号。', en: 'The right brackets.' },
      text: withLaw('国办函〔2020〕109号'),
    },
    {
      caption: { zh: '法院的案号用圆括号。', en: 'Numbers of lawsuits have round brackets.' },
      text: withLaw('（2023）云0812行初12号判决'),
    },
  ],
  check: (report) =>
    placesIn(report).map(({ span, edits }) => {
      const written = textOf(report.text, span);
      const right = corrected(written, span, edits);
      return {
        span,
        message: {
          zh: `发文字号写成了“${written}”。发文字号的年份用六角括号，序号不加“第”。请改为“${right}”。`,
          en: `The document’s number is written “${written}”. Years stand in 〔〕, and numbers have no 第. Write “${right}”.`,
        },
        subject: { cell: '', value: written },
      };
    }),
  fixes: (report, { span }) =>
    placesIn(report)
      .filter((place) => place.span.start === span.start)
      .map(({ edits }) => {
        const right = corrected(textOf(report.text, span), span, edits);
        return {
          title: { zh: `改为“${right}”`, en: `Write “${right}”` },
          grade: 'safe',
          edits,
        };
      }),
};

interface Place {
  readonly span: Span;
  readonly edits: readonly TextEdit[];
}

/** Brackets of any kind around a year, and a number behind them; a text from a PDF may have spaces between. */
const NUMBER =
  /(?<open>[〔﹝[［【(（])(?<year>[ \u3000]{0,3}[2２][0０][0-9０-９]{2}[ \u3000]{0,3})(?<close>[〕﹞\]］】)）])(?<gap>[ \u3000]{0,3})(?<ordinal>第?)[ \u3000]{0,3}[0-9０-９]{1,5}[ \u3000]{0,3}号$/u;
/** From the first bracket to 号. */
const LONGEST = 27;
/** Behind 号: then it is the number of a house, a room, a line. */
const NO_DOCUMENT = '楼房院线店门机';

/** Every number that is not written as it should be; tables hold none. */
function placesIn(report: Report): readonly Place[] {
  const { text } = report;
  const places: Place[] = [];
  for (let at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
    const place = placeBefore(text, at + 1);
    if (place !== null && !tablesOf(report).some(({ span }) => contains(span, place.span)))
      places.push(place);
  }
  return places;
}

/** The number that ends here, if it is one and not written as it should be; else null. */
function placeBefore(text: string, end: number): Place | null {
  const from = Math.max(0, end - LONGEST);
  const match = NUMBER.exec(text.slice(from, end));
  if (match === null) return null;
  const start = from + match.index;
  const { open = '', year = '', close = '', gap = '', ordinal = '' } = match.groups ?? {};
  const behind = start + open.length + year.length;
  const before = behind + close.length + gap.length;
  const all: readonly TextEdit[] = [
    { span: { start, end: start + open.length }, text: '〔' },
    { span: { start: behind, end: behind + close.length }, text: '〕' },
    { span: { start: before, end: before + ordinal.length }, text: '' },
  ];
  const edits = all.filter((each) => textOf(text, each.span) !== each.text);
  if (edits.length === 0 || !isBehindName(text, start)) return null;
  if (end < text.length && NO_DOCUMENT.includes(text.charAt(end))) return null;
  return { span: { start, end }, edits };
}

/** Whether the short name of who issued the document stands in front, be it on the line above. */
function isBehindName(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  return /\p{Script=Han}/u.test(text.charAt(before));
}

function corrected(written: string, { start }: Span, edits: readonly TextEdit[]): string {
  const moved = edits.map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  return applyEdits(written, moved);
}
