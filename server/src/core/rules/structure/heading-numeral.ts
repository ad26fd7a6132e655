import type { Heading } from '../../report/report.ts';
import { contains, textOf } from '../../text/span.ts';
import { headingNumeral as numeralOf } from '../helpers/heading-text.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { type SectionHeading, sectionHeadings } from '../helpers/section-headings.ts';
import { unreadNumeral } from '../helpers/unread-numeral.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const headingNumeral: Rule = {
  id: 'structure/heading-numeral',
  severity: 'warning',
  summary: {
    zh: '部分的标题没有用“一、”这样的编号。',
    en: "A part's heading is not numbered in the form 一、.",
  },
  reason: {
    zh: '统一格式（国办公开办函〔2021〕30号）的六个部分编号为“一、”至“六、”。从文字处理软件粘贴时，自动编号常常变成“5、”或者丢失。',
    en: 'The uniform format (国办公开办函〔2021〕30号) numbers the six parts 一、 to 六、. Automatic numbers often turn into 5、 or get lost when text is pasted.',
  },
  remedy: {
    zh: '把编号改为汉字数字加顿号，或者补上编号。',
    en: 'Write the number as a Chinese numeral followed by 、, or add it.',
  },
  invalid: [
    {
      text: exampleReport({ problems: '5、存在的主要问题及改进情况\n主要问题是解读形式单一。' }),
      caption: { zh: '“5、”应为“五、”', en: '5、 for 五、' },
    },
    {
      text: exampleReport({ other: '其他需要报告的事项\n本年度未收取信息处理费。' }),
      caption: { zh: '标题没有编号', en: 'A heading without a number' },
    },
  ],
  valid: [
    {
      text: exampleReport(),
      caption: { zh: '编号为“一、”至“六、”', en: 'Numbered 一、 to 六、' },
    },
    {
      text: exampleReport({
        overview: '一、总体情况\n（一）主动公开政府信息情况。全年公开128条。',
      }),
      caption: {
        zh: '第一部分里的“（一）”是小标题',
        en: '（一） inside part one is a heading of the second level',
      },
    },
  ],
  check(report) {
    return sectionHeadings(report, isMisnumbered).map((each) => finding(report.text, each));
  },
  fixes(report, { span, subject }) {
    const found = sectionHeadings(report).find(({ heading }) => contains(heading.span, span));
    if (found === undefined) return [];
    const right = numeralOf(found.section.number);
    const replaced = subject.value === '' ? unreadNumeral(report.text, found.heading) : span;
    const isMissing = replaced.start === replaced.end;
    return [
      {
        title: isMissing
          ? { zh: `在标题前加上“${right}”`, en: `Put “${right}” before the heading` }
          : { zh: `把编号改为“${right}”`, en: `Number the heading “${right}”` },
        grade: 'safe',
        edits: [{ span: replaced, text: right }],
      },
    ];
  },
};

function isMisnumbered({ numbering }: Heading): boolean {
  return numbering?.style !== 'chinese';
}

function finding(text: string, { heading, section }: SectionHeading): RuleFinding {
  const right = numeralOf(section.number);
  const { numbering } = heading;
  if (numbering === null) {
    const title = textOf(text, heading.title).trim();
    return {
      span: heading.title,
      message: {
        zh: `标题“${title}”没有编号。格式规定六个部分编号为“一、”至“六、”。请在前面加上“${right}”。`,
        en: `The heading “${title}” has no number. The format numbers the six parts 一、 to 六、. Put “${right}” before it.`,
      },
      subject: { cell: section.id, value: '' },
    };
  }
  const written = textOf(text, numbering.span).trim();
  return {
    span: numbering.span,
    message: {
      zh: `编号写成了“${written}”。格式规定六个部分用汉字数字加顿号编号。请改为“${right}”。`,
      en: `The number is written “${written}”. The format numbers the six parts with a Chinese numeral and 、. Write “${right}”.`,
    },
    subject: { cell: section.id, value: written },
  };
}
