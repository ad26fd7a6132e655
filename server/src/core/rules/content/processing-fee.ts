import { isElided } from '../../prose/elided.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { SIGN } from '../../prose/signs.ts';
import type { Report, Section } from '../../report/report.ts';
import { placeholder } from '../../template/placeholder.ts';
import { OTHER_HINTS } from '../../template/writing-hints.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Span, textOf } from '../../text/span.ts';
import type { Fix } from '../fix.ts';
import { insertLines, startOfNextLine } from '../helpers/line-insertion.ts';
import { partWords } from '../helpers/part-words.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { firstLineOf } from '../helpers/section-line.ts';
import type { Rule } from '../rule.ts';
import { contentEnd } from '../structure/fixes/content-end.ts';

/** The notice on the fee took effect in 2021, and so did the format that asks for it. */
const FIRST_YEAR = 2021;

/** Part six is silent on the processing fee. */
export const processingFee: Rule = {
  id: 'content/processing-fee',
  severity: 'warning',
  summary: {
    zh: '第六部分没有报告政府信息公开信息处理费的收取情况。',
    en: 'Part six does not report the information processing fee.',
  },
  reason: {
    zh: '2021年度起，一般要求在第六部分报告信息处理费：发出收费通知的件数、总金额和实际收取的总金额（参见国办函〔2020〕109号）。没有收取也要写明，只写“无”不算报告。',
    en: 'From the reports for 2021 on, part six usually reports the fee: how many notices were sent, for how much, and how much was collected (see 国办函〔2020〕109号). That nothing was collected has to be said as well; 无 alone does not.',
  },
  remedy: {
    zh: '补写本年度收取信息处理费的情况；没有收取的，写明没有收取。',
    en: 'Add what was collected this year, or say that nothing was.',
  },
  invalid: [
    {
      caption: { zh: '只写了“无”。', en: 'Only 无.' },
      text: exampleReport({ other: '六、其他需要报告的事项\n无' }),
    },
    {
      caption: {
        zh: '行政事业性收费不是信息处理费。',
        en: 'Administrative fees are not the processing fee.',
      },
      text: exampleReport({ other: '六、其他需要报告的事项\n本年度行政事业性收费0万元。' }),
    },
  ],
  valid: [
    {
      caption: { zh: '写明没有收取。', en: 'It says that none was collected.' },
      text: exampleReport(),
    },
    {
      caption: { zh: '2020年度及以前没有这项要求。', en: 'Nobody asked for it before 2021.' },
      text: exampleReport({
        title: '云溪县水务局2020年政府信息公开工作年度报告',
        other: '六、其他需要报告的事项\n无',
      }),
    },
  ],
  check(report) {
    const section = report.sections.find(({ id }) => id === 'other');
    if (section === undefined || (report.year?.value ?? 0) < FIRST_YEAR) return [];
    if (isElided(report, section.span) || speaksOfFee(report, section)) return [];
    return [
      {
        span: section.heading?.span ?? firstLineOf(report.text, section.span),
        message: {
          zh: '第六部分没有报告政府信息公开信息处理费。一般要写明发出收费通知的件数、总金额和实际收取的总金额，没有收取的也要写明（参见国办函〔2020〕109号）。请补写。',
          en: 'Part six does not report the information processing fee. It usually says how many notices were sent, for how much, and how much was collected, or that none was (see 国办函〔2020〕109号). Add it.',
        },
        subject: { cell: section.id, value: '' },
      },
    ];
  },
  fixes(report) {
    const section = report.sections.find(({ id }) => id === 'other');
    if (section === undefined || section.heading === null) return [];
    const below = startOfNextLine(report.text, section.heading.span.end);
    const place = { start: below, end: contentEnd(report, section) };
    return [
      { ...NOT_COLLECTED, edits: [put(report.text, place, NOTHING_COLLECTED)] },
      { ...TO_FILL_IN, edits: [put(report.text, place, FIGURES)] },
    ];
  },
};

/** 收费 in any other sense than the administrative fees of part two. */
const FEE = /处理费|收费|费用|未收取|没有收取|收取[^。]{0,20}[费元]|缴费/u;
const OTHER_FEE = /行政事业性收费|涉企收费|收费(?:项目|标准|目录|清单)/gu;

function speaksOfFee(report: Report, section: Section): boolean {
  // Said in another part it is out of place, but it is said.
  if (sentencesOf(report).some(namesFee)) return true;
  return FEE.test(partWords(report, section).replace(OTHER_FEE, ''));
}

function namesFee({ signs, text }: Sentence): boolean {
  return (signs & SIGN.fee) !== 0 && /信息(?:公开)?处理费/u.test(text);
}

const NOT_COLLECTED: Omit<Fix, 'edits'> = {
  title: {
    zh: '写明本年度没有收取信息处理费',
    en: 'Say that no processing fee was collected this year',
  },
  grade: 'choice',
};
const TO_FILL_IN: Omit<Fix, 'edits'> = {
  title: {
    zh: '插入收费通知件数、总金额、实际收取金额，待填写',
    en: 'Insert notices, amount and amount collected, to be filled in',
  },
  grade: 'choice',
  leaves: ['content/placeholder'],
};

/** Our own words: no official wording was at hand. */
const NOTHING_COLLECTED = '本年度未收取政府信息公开信息处理费。';
const FIGURES = (OTHER_HINTS[0] ?? [])
  .map((each) => ('hint' in each ? placeholder(each.hint) : each.text))
  .join('');

const NOTHING = /^(?:暂?无|没有)[。.]?$/u;

/** The sentence in place of 无, or on a line of its own above what the part says. */
function put(text: string, place: Span, sentence: string): TextEdit {
  const first = firstLineOf(text, { start: place.start, end: Math.max(place.start, place.end) });
  if (NOTHING.test(textOf(text, first))) return { span: first, text: sentence };
  return insertLines(text, place.start, [sentence], { above: false, below: false });
}
