import type { Report } from '../../report/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { textOf } from '../../text/span.ts';
import { LINE_SIGN, linesWith } from '../helpers/line-signs.ts';
import { fixesOfPlaces, oneFinding } from '../helpers/many-places.ts';
import { exampleReport } from '../helpers/section-example.ts';
import type { Rule } from '../rule.ts';

const report = (sentence: string) =>
  exampleReport({
    problems: `五、存在的主要问题及改进情况\n主要问题是解读形式单一。${sentence}`,
  });

/** Half-width punctuation between Han characters, and marks that are doubled: one finding a report. */
export const punctuation: Rule = {
  id: 'text/punctuation',
  severity: 'information',
  enabled: false,
  summary: {
    zh: '汉字之间用了半角标点，或者标点重复（每份报告提示一次）。',
    en: 'Half-width punctuation between Han characters, or doubled marks (once a report).',
  },
  reason: {
    zh: '中文里的标点用全角（参见 GB/T 15834）；半角、重复的标点多是从别处粘贴来的。很多地方不计较，所以默认关闭。',
    en: 'Chinese has full-width punctuation (see GB/T 15834); half-width and doubled marks mostly come from pasting. Many do not mind, so the rule is off by default.',
  },
  remedy: { zh: '改为全角标点，删去重复的。', en: 'Write full-width marks, each once.' },
  invalid: [
    {
      caption: { zh: '半角逗号和重复的句号，合为一条提示。', en: 'Both make one finding.' },
      text: report('下一步,丰富解读形式。。'),
    },
  ],
  valid: [
    {
      caption: { zh: '全角标点。', en: 'Full-width marks.' },
      text: report('下一步，丰富解读形式。'),
    },
    {
      caption: {
        zh: '数字、字母之间的半角标点。',
        en: 'Half-width marks between digits and letters.',
      },
      text: report('下一步，在 https://www.example.cn:80 更新1,250条信息，比例为3:1。'),
    },
  ],
  check(report) {
    const places = placesIn(report);
    const kinds = [...new Set(places.map((place) => changeOf(report.text, place)))];
    const named = kinds.slice(0, MOST_KINDS).join('、');
    return oneFinding(
      places,
      {
        zh: `文中有 ${places.length} 处标点是半角的，或者重复了（${named}）。中文用全角标点。请全部替换。`,
        en: `There are ${places.length} places with half-width or doubled punctuation (${named}). Chinese has full-width marks. Replace them all.`,
      },
      (place) => {
        const change = changeOf(report.text, place);
        return { zh: change, en: change };
      },
    );
  },
  fixes(report, finding) {
    const places = placesIn(report);
    return fixesOfPlaces(
      report.text,
      finding,
      places,
      {
        zh: `改正全文 ${places.length} 处标点`,
        en: `Correct the punctuation of the whole text (${places.length})`,
      },
      (count) => ({
        zh: `只改正这一行的 ${count} 处标点`,
        en: `Correct the punctuation of this line only (${count})`,
      }),
    );
  },
};

/** This many kinds are named in the message. */
const MOST_KINDS = 5;

const HAN = '\\p{Script=Han}';
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
/** Behind a Han character or a closing mark, in front of one of either or at the end of the line. */
const MARK = new RegExp(
  `(?<=[${HAN}”’》〉）】〕])(?<mark>[,;:?!])[ \\t]*(?=[${HAN}“‘《〈（【〔]|$)`,
  'dgu',
);
/** A pair of brackets around Han characters, without other brackets inside. */
const BRACKETS = new RegExp(`\\((?=[^()（）]*${HAN})[^()（）]{0,200}\\)`, 'gu');
/** Two of a kind, no more: a longer run may stand for …… or for something to be filled in. */
const DOUBLED = /(?<=[^。，、；：])(?<twice>。。|，，|、、|；；|：：)(?![。，、；：])/gu;

const SIGNS = LINE_SIGN.halfWidthMark | LINE_SIGN.halfWidthBracket | LINE_SIGN.doubledMark;

/** Every place with what belongs there, in the order of the text. */
function placesIn(report: Report): readonly TextEdit[] {
  return linesWith(report, SIGNS).flatMap(({ from, to }) => {
    const line = report.text.slice(from, to);
    const edit = (at: number, length: number, text: string): TextEdit => ({
      span: { start: from + at, end: from + at + length },
      text,
    });
    const marks = Array.from(line.matchAll(MARK), (match) =>
      edit(match.index, match[0].length, FULL_WIDTH[match.groups?.['mark'] ?? ''] ?? ''),
    );
    const brackets = Array.from(line.matchAll(BRACKETS), (match) => [
      edit(match.index, 1, '（'),
      edit(match.index + match[0].length - 1, 1, '）'),
    ]);
    const doubled = Array.from(line.matchAll(DOUBLED), (match) =>
      edit(match.index, 2, match[0].charAt(0)),
    );
    return [...marks, ...brackets.flat(), ...doubled].sort((a, b) => a.span.start - b.span.start);
  });
}

function changeOf(text: string, { span, text: right }: TextEdit): string {
  return `${textOf(text, span).trim()}→${right}`;
}
