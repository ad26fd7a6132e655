import type { Report } from '../../report/report.ts';
import { placeholder, placeholderMarks, REWRITE_MARK } from '../../template/placeholder.ts';
import type { Localized } from '../../text/localized.ts';
import { contains, type Span, textOf } from '../../text/span.ts';
import type { Fix } from '../fix.ts';
import { rowsOf, tablesOf } from '../helpers/cell-walk.ts';
import { TEXT_SIGN, textSignsOf } from '../helpers/text-signs.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Nobody works through a longer list: of more places the last finding only gives the number. */
const MOST_PLACES = 50;

/** What was to be filled in or written anew, and was not. */
export const unfilledPlaceholder: Rule = {
  id: 'content/placeholder',
  severity: 'warning',
  summary: {
    zh: '文中还有没有填写的内容：××、XX年、＿＿、【待填写：…】、【上年内容，请改写】。',
    en: 'Something was left to be filled in: ××, XX年, ＿＿, 【待填写：…】, 【上年内容，请改写】.',
  },
  reason: {
    zh: '模板里的占位符号和留着改写的上年内容不是报告的内容；发布出去，报告就不完整，也看得出没有人通读过。',
    en: 'Marks of a template and text of last year that waits to be rewritten say nothing; published, they leave the report incomplete and show that nobody has read it through.',
  },
  remedy: {
    zh: '填上实际内容；改写好的段落删去前面的标记。',
    en: 'Write what belongs there; take the mark off a paragraph that has been rewritten.',
  },
  invalid: [
    {
      caption: { zh: '没有填的件数。', en: 'A number that was not filled in.' },
      text: '一、总体情况\n全年主动公开政府信息××条。\n',
    },
    {
      caption: { zh: '新建报告时的提示。', en: 'A hint of a new report.' },
      text: `一、总体情况\n（五）监督保障\n${placeholder('培训和监督检查的情况')}\n`,
    },
    {
      caption: { zh: '从上年报告带来的段落。', en: 'A paragraph brought over from last year.' },
      text: `五、存在的主要问题及改进情况\n${REWRITE_MARK}一是政策解读的形式不够丰富。\n`,
    },
  ],
  valid: [
    {
      caption: {
        zh: '书名号里的文件名、文号和算式不算。',
        en: 'Names of documents, their numbers and sums are none.',
      },
      text: '一、总体情况\n按照《××档案整理办法（XX版）》（XX-2021），每期3×5课时，印发材料200份。\n',
    },
  ],
  check: (report) => {
    const places = placesIn(report);
    return places
      .slice(0, MOST_PLACES)
      .map((span, at) =>
        finding(report, span, at === MOST_PLACES - 1 ? places.length - MOST_PLACES : 0),
      );
  },
  fixes: ({ text }, { span }): readonly Fix[] =>
    textOf(text, span) === REWRITE_MARK ? [{ ...REWRITTEN, edits: [{ span, text: '' }] }] : [],
};

const REWRITTEN: Omit<Fix, 'edits'> = {
  title: {
    zh: '这一段已经改写好，去掉标记',
    en: 'This paragraph has been rewritten: take the mark off',
  },
  grade: 'choice',
};

/** @param more how many further places are not listed. */
function finding(report: Report, span: Span, more: number): RuleFinding {
  const written = textOf(report.text, span);
  const rest: Localized =
    more === 0
      ? { zh: '', en: '' }
      : { zh: `后面还有 ${more} 处没有列出。`, en: ` ${more} more places are not listed.` };
  const { zh, en } = messageOf(written);
  return {
    span,
    message: { zh: zh + rest.zh, en: en + rest.en },
    subject: { cell: partAt(report, span), value: written },
  };
}

function messageOf(written: string): Localized {
  const [mark] = placeholderMarks(written);
  if (mark === undefined) {
    return {
      zh: `“${written}”是占位符号，还没有填写。请填上实际内容。`,
      en: `“${written}” only keeps a place. Write what belongs there.`,
    };
  }
  return mark.kind === 'fill'
    ? {
        zh: `这里还没有填写：${mark.hint}。`,
        en: `This is still to be filled in: ${mark.hint}.`,
      }
    : {
        zh: '这一段是上年报告的内容。请按本年度的情况改写，然后删去标记。',
        en: 'This paragraph is last year’s. Rewrite it for this year, then delete the mark.',
      };
}

/** The id of the part that a place stands in; empty in front of part one. */
function partAt({ sections }: Report, place: Span): string {
  return sections.find(({ span }) => contains(span, place))?.id ?? '';
}

/**
 * Runs of ×, of X and of underlines. Letters, digits and the signs of addresses and codes beside
 * them make them a part of something else: XXL, 138XXXX1234, XX-2021. 20XX is one place.
 */
const PATTERN =
  /(?<![\w./@×Ｘｘ＿-])(?:(?:20)?(?:×{2,}|[XxＸｘ]{2,})|_{3,}|＿{2,})(?![\w./@×Ｘｘ＿-])/gu;
/** 《…》, the number of a document such as 〔2021〕30号, and a line that divides a Markdown text. */
const OTHER =
  /《[^《》\r\n]{0,80}》|[〔［[][^〕］\]\r\n]{1,12}[〕］\]][^号\r\n]{0,8}号|^[ \t]*[_＿][_＿ \t]*$/gmu;

/** Every place, in the order of the text. What stands in a table's cell has findings of its own. */
function placesIn(report: Report): Span[] {
  if ((textSignsOf(report) & (TEXT_SIGN.filler | TEXT_SIGN.mark)) === 0) return [];
  const { text } = report;
  const marks = placeholderMarks(text).map(({ span }) => span);
  const rest = blankedOut(text.replace(OTHER, spaces), [...marks, ...cellSpans(report)]);
  const symbols = Array.from(rest.matchAll(PATTERN), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...marks, ...symbols].sort((a, b) => a.start - b.start);
}

/** The text with spaces in place of some spans, which may overlap; all offsets stay. */
function blankedOut(text: string, spans: readonly Span[]): string {
  let out = '';
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= out.length) continue;
    out += text.slice(out.length, start);
    out += ' '.repeat(end - out.length);
  }
  return out + text.slice(out.length);
}

function spaces(written: string): string {
  return ' '.repeat(written.length);
}

function cellSpans(report: Report): Span[] {
  return tablesOf(report).flatMap((table) =>
    [...rowsOf(table), ...table.unexpected].flatMap(({ values }) => values.map(({ span }) => span)),
  );
}
