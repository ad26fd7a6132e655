import type { Heading } from '../../report/report.ts';
import { contains, textOf } from '../../text/span.ts';
import { headingText } from '../helpers/heading-text.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { type SectionHeading, sectionHeadings } from '../helpers/section-headings.ts';
import { unreadNumeral } from '../helpers/unread-numeral.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const headingWording: Rule = {
  id: 'structure/heading-wording',
  severity: 'warning',
  summary: {
    zh: '部分的标题与格式规定的不一致（常见的另一种写法只作提示）。',
    en: "A part's heading differs from the format's (a usual variant is only information).",
  },
  reason: {
    zh: '条例第五十条要求年度报告采用统一格式，六个部分的标题由国办公开办函〔2021〕30号规定。标题统一，读者和汇总单位才能逐部分对照。',
    en: 'Article 50 asks for a uniform format, and 国办公开办函〔2021〕30号 gives the titles of the six parts, so that readers can compare reports part by part.',
  },
  remedy: {
    zh: '把标题改为格式规定的文字。',
    en: 'Write the heading as the format has it.',
  },
  invalid: [
    {
      text: exampleReport({
        problems: '五、主要问题及改进情况\n主要问题是解读形式单一，已经改进。',
      }),
      caption: { zh: '标题少了“存在的”', en: 'Words are missing from the heading' },
    },
    {
      text: exampleReport({
        review: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n（表略）',
      }),
      caption: {
        zh: '常见的另一种写法，只作提示',
        en: 'A usual variant: information only',
      },
    },
  ],
  valid: [
    {
      text: exampleReport(),
      caption: { zh: '标题与格式一致', en: "The headings are the format's" },
    },
    {
      text: exampleReport({ review: '四、 政府信息公开行政复议、 行政诉讼情况\n（表略）' }),
      caption: { zh: '只差空格', en: 'Only spaces differ' },
    },
    {
      text: exampleReport({ overview: '⼀、总体情况\n全年主动公开信息128条。' }),
      caption: {
        zh: '只差部首字符，由字符规则指出',
        en: 'Radical characters are the matter of another rule',
      },
    },
  ],
  check(report) {
    return sectionHeadings(report, isReworded).flatMap((each) => findingsOn(report.text, each));
  },
  fixes(report, { span }) {
    const { text } = report;
    const found = sectionHeadings(report).find(({ heading }) => contains(heading.title, span));
    if (found === undefined) return [];
    const { heading, section } = found;
    const numeral = unreadNumeral(text, heading);
    const closing = CLOSING_MARKS.exec(textOf(text, heading.title))?.[0].length ?? 0;
    const words = { start: numeral.end, end: heading.title.end - closing };
    // A figure that somebody wrote into a heading is not ours to take away.
    if (/[0-9０-９]/u.test(textOf(text, words))) return [];
    return [
      {
        title: {
          zh: `把标题改为“${section.title}”`,
          en: `Word the heading “${section.title}”`,
        },
        grade: 'safe',
        edits: [{ span: words, text: section.title }],
      },
    ];
  },
};

function isReworded({ section }: Heading): boolean {
  return section?.wording !== 'exact';
}

/** Of Markdown: ** and # behind the title. */
const CLOSING_MARKS = /(?<![*#\s])[*#\s]*$/u;

function findingsOn(text: string, each: SectionHeading): readonly RuleFinding[] {
  const written = textOf(text, each.heading.title).trim();
  switch (each.wording) {
    case 'exact':
      return [];
    case 'variant':
      return [accepted(each, written)];
    case 'similar':
      return [different(each, written)];
  }
}

function accepted({ heading, section }: SectionHeading, written: string): RuleFinding {
  return {
    span: heading.title,
    severity: 'information',
    message: {
      zh: `标题“${written}”是常见的另一种写法，格式规定的标题是“${headingText(section)}”。可以保留；为便于统一，建议改为规定的标题。`,
      en: `“${written}” is a usual variant; the format's heading is “${headingText(section)}”. It may stay, though the prescribed wording is better.`,
    },
    subject: { cell: section.id, value: written },
  };
}

function different({ heading, section }: SectionHeading, written: string): RuleFinding {
  return {
    span: heading.title,
    message: {
      zh: `标题“${written}”与格式规定的不一致。各机关的年度报告采用统一格式，便于查找和汇总。请改为“${headingText(section)}”。`,
      en: `The heading “${written}” differs from the format's. Reports share one format so that they can be searched and added up. Write “${headingText(section)}”.`,
    },
    subject: { cell: section.id, value: written },
  };
}
