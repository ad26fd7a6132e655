import type { OpenLine } from '../../prose/open-lines.ts';
import type { Report } from '../../report/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { LINE_SIGN, linesWith } from '../helpers/line-signs.ts';
import { fixesOfPlaces, oneFinding } from '../helpers/many-places.ts';
import { exampleReport } from '../helpers/section-example.ts';
import type { Rule } from '../rule.ts';

const report = (sentence: string) =>
  exampleReport({
    problems: `五、存在的主要问题及改进情况\n主要问题是解读形式单一。${sentence}`,
  });

/** Single spaces between Han characters of the prose: one finding a report. */
export const spaceInWord: Rule = {
  id: 'text/space-in-word',
  severity: 'information',
  enabled: false,
  summary: {
    zh: '汉字之间有空格（每份报告提示一次）。',
    en: 'Spaces between Han characters (once a report).',
  },
  reason: {
    zh: '从 PDF 复制的文字常在词中间夹着空格，搜索不到。有的单位有意留空格，所以默认关闭。',
    en: 'Text copied from a PDF often has spaces inside words, which no search finds then. Some leave spaces on purpose, so the rule is off by default.',
  },
  remedy: { zh: '删去空格。', en: 'Delete the spaces.' },
  invalid: [
    {
      caption: { zh: '“形 式”和“解 读”合为一条提示。', en: 'Both make one finding.' },
      text: report('下一步，丰富解 读形 式。'),
    },
  ],
  valid: [
    { caption: { zh: '没有空格。', en: 'No spaces.' }, text: report('下一步，丰富解读形式。') },
    {
      caption: {
        zh: '数字、字母旁边的空格，小标题后面的空格。',
        en: 'Spaces beside digits and letters, and behind a heading.',
      },
      text: report('下一步，发布 12 条 H5 解读。\n（一）改进解读 增加图解，办好专栏。'),
    },
  ],
  check: (report) => {
    const places = placesIn(report);
    return oneFinding(
      places,
      {
        zh: `文中有 ${places.length} 处汉字之间夹着空格，搜索不到这些词。请删去空格。`,
        en: `There are ${places.length} spaces between Han characters; no search finds these words. Delete the spaces.`,
      },
      ({ span }) => {
        const words = report.text.slice(Math.max(0, span.start - 2), span.end + 2);
        return { zh: words, en: words };
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
        zh: `删去全文 ${places.length} 处空格`,
        en: `Delete the spaces in the whole text (${places.length})`,
      },
      (count) => ({
        zh: `只删去这一行的 ${count} 处空格`,
        en: `Delete the spaces on this line only (${count})`,
      }),
    );
  },
};

const SPACE = /(?<=\p{Script=Han})[ \u00a0](?=\p{Script=Han})/gu;
/** A line without any of these is a row, a label or a signature rather than prose. */
const SENTENCE = /[，。；：、！？,;]/u;
/** Wider gaps part columns or labels from what follows. */
const COLUMNS = /\t|\||\S[ \u3000]{2,}\S/u;
/** What parts its fields by spaces. */
const FIELDS = /电话|传真|邮编|邮箱|地址|联系人|联系方式|网址/u;

function placesIn(report: Report): readonly TextEdit[] {
  const headingEnds = new Set(report.headings.map(({ span }) => span.end));
  return linesWith(report, LINE_SIGN.space).flatMap((line) =>
    spacesOf(report.text, line)
      .filter((at) => !headingEnds.has(at))
      .map((at) => ({ span: { start: at, end: at + 1 }, text: '' })),
  );
}

function spacesOf(text: string, { from, to }: OpenLine): number[] {
  const words = text.slice(from, to);
  if (!SENTENCE.test(words) || COLUMNS.test(words) || FIELDS.test(words)) return [];
  const label = labelLength(words);
  return Array.from(words.matchAll(SPACE), ({ index }) => index)
    .filter((at) => at !== label)
    .map((at) => from + at);
}

/** Where the label that a numeral begins ends in a space: （一）组织领导 我局…. */
function labelLength(words: string): number {
  const label =
    /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十]+[章节条]|[一二三四五六七八九十]是)[ \u00a0]?[^ \u00a0，。；：,]{2,20}(?=[ \u00a0])/u;
  return label.exec(words)?.[0].length ?? -1;
}
