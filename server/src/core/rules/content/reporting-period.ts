import { type Sentence, spanIn } from '../../prose/sentence.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import { SIGN } from '../../prose/signs.ts';
import type { Report } from '../../report/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Span, textOf } from '../../text/span.ts';
import { exampleReport } from '../helpers/section-example.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const stating = (period: string) =>
  exampleReport({
    title: `云溪县水务局2024年政府信息公开工作年度报告\n本报告所列数据的统计期限${period}。`,
  });

/** The reporting period is another year's, or not a whole year. */
export const reportingPeriod: Rule = {
  id: 'content/reporting-period',
  severity: 'warning',
  summary: {
    zh: '统计期限不是报告年度的1月1日至12月31日。',
    en: 'The reporting period is not January 1 to December 31 of the report’s year.',
  },
  reason: {
    zh: '年度报告的数据从当年1月1日统计到12月31日。期限写成上一年，多半是从上年报告里带来的。',
    en: 'The figures of an annual report run from January 1 to December 31. Another year has mostly been left in from last year’s report.',
  },
  remedy: {
    zh: '改为报告年度的1月1日至12月31日；数据不是这个期限的，重新统计。',
    en: 'State the whole year of the report; if the figures are of another period, count them again.',
  },
  invalid: [
    {
      caption: { zh: '统计期限是上一年。', en: 'Last year’s period.' },
      text: stating('自2023年1月1日起至2023年12月31日止'),
    },
    {
      caption: { zh: '不满一年。', en: 'Less than a year.' },
      text: stating('自2024年1月1日起至2024年11月30日止'),
    },
  ],
  valid: [
    {
      caption: { zh: '一整年。', en: 'A whole year.' },
      text: stating('自2024年1月1日起至12月31日止'),
    },
    {
      caption: { zh: '只写截止日期也可以。', en: 'The last day alone will do.' },
      text: stating('截至2024年12月31日'),
    },
  ],
  check: (report) => periodsIn(report).map(({ span }) => finding(report, span)),
  fixes: (report, { span }) =>
    periodsIn(report)
      .filter((period) => period.span.start === span.start)
      .map(({ edits }) => ({
        title: {
          zh: `改为${report.year?.value}年1月1日至12月31日`,
          en: `Write January 1 to December 31, ${report.year?.value}`,
        },
        grade: 'choice',
        edits,
      })),
};

interface Period {
  readonly span: Span;
  /** What makes it the report's whole year; never empty. */
  readonly edits: readonly TextEdit[];
}

/** Only these words make two dates a reporting period; projects and campaigns have dates as well. */
const STATISTICS =
  /统计(?:期限|周期|时间|时段|区间|范围|截止)|数据[^，。]{0,8}(?:期限|周期|统计|时间)|报告(?:期限|时段|周期)/u;
const PERIOD =
  /(?<year>20\d\d)年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?起?(?:至|到|[-－—–~～]{1,2})(?:(?<lastYear>20\d\d)年)?(?<lastMonth>\d{1,2})月(?:(?<lastDay>\d{1,2})日)?/du;

/** Periods that are stated wrongly. Silent where only a file's name, or the period itself, tells the year. */
function periodsIn(report: Report): readonly Period[] {
  const { year } = report;
  if (year === null || year.source === 'file-name' || year.source === 'body') return [];
  const right = {
    year: year.value,
    month: 1,
    day: 1,
    lastYear: year.value,
    lastMonth: 12,
    lastDay: 31,
  };
  return sentencesOf(report).flatMap((sentence): Period[] => {
    if ((sentence.signs & SIGN.month) === 0) return [];
    const match = STATISTICS.test(sentence.text) ? PERIOD.exec(sentence.text) : null;
    if (match === null) return [];
    const edits = Object.entries(right).flatMap(([name, value]) =>
      correction(sentence, match, name, value),
    );
    const span = spanIn(sentence, match.index, match.index + match[0].length);
    return edits.length === 0 ? [] : [{ span, edits }];
  });
}

/** What is not written need not be corrected: 2024年1月至12月 has no days. */
function correction(
  sentence: Sentence,
  { groups, indices }: RegExpExecArray,
  name: string,
  value: number,
): TextEdit[] {
  const place = indices?.groups?.[name];
  if (place === undefined || Number(groups?.[name]) === value) return [];
  return [{ span: spanIn(sentence, ...place), text: String(value) }];
}

function finding({ text, year }: Report, span: Span): RuleFinding {
  const written = textOf(text, span).replaceAll(/\s/gu, '');
  return {
    span,
    message: {
      zh: `统计期限写的是“${written}”，报告的年度是${year?.value}年。请改为${year?.value}年1月1日至12月31日；数据不是这个期限的，请重新统计。`,
      en: `The period is given as “${written}”, but the report is for ${year?.value}. State January 1 to December 31, ${year?.value}; if the figures are of another period, count them again.`,
    },
    subject: { cell: '', value: written },
  };
}
