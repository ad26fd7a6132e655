import type { Report } from '../../report/report.ts';
import type { SectionTemplate } from '../../template/template.ts';
import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';
import { headingText } from '../helpers/heading-text.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { prescribedFormat } from '../helpers/section-format.ts';
import { firstLineOf, lastLineOf } from '../helpers/section-line.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { insertPart } from './fixes/insert-part.ts';
import { FIGURE_RULES, WORD_RULES } from './fixes/left-open.ts';

export const missingSection: Rule = {
  id: 'structure/missing-section',
  severity: 'error',
  summary: {
    zh: '缺少年度报告六个部分中的某一部分。',
    en: 'One of the six parts of the report is missing.',
  },
  reason: {
    zh: '《政府信息公开条例》第五十条列明年度报告应当包括的内容，统一格式（国办公开办函〔2021〕30号）据此分为六个部分；没有发生的事项也要列出该部分，填“0”或者写明“无”。',
    en: 'Article 50 of the Regulation lists what the report must contain, and the uniform format (国办公开办函〔2021〕30号) divides it into six parts. A part with nothing to report is still there, with 0 or 无.',
  },
  remedy: {
    zh: '在所指位置之后补上这一部分的标题和内容。',
    en: "Add the part's heading and content after the place marked.",
  },
  invalid: [
    {
      text: exampleReport({ other: '' }),
      caption: { zh: '没有第六部分', en: 'Part six is missing' },
    },
    {
      text: exampleReport({ problems: '' }),
      caption: { zh: '第五部分整个漏掉', en: 'Part five was left out as a whole' },
    },
    {
      text: '关于召开水利工作例会的通知\n请各科室准时参加。\n',
      caption: { zh: '不是年度报告的文本', en: 'A text that is no annual report' },
    },
  ],
  valid: [
    {
      text: exampleReport(),
      caption: { zh: '六个部分齐全', en: 'All six parts are there' },
    },
    {
      text: exampleReport({ other: '六、其他需要报告的事项\n无' }),
      caption: {
        zh: '没有其他事项，但部分仍在',
        en: 'Nothing to report, and the part is still there',
      },
    },
    {
      text: exampleReport({
        problems:
          '五、政府信息公开工作存在的主要问题和改进情况\n主要问题是解读形式单一，已经改进。',
      }),
      caption: { zh: '标题用了常见的另一种写法', en: 'The heading has another usual wording' },
    },
  ],
  check(report) {
    if (report.sections.length === 0 && Object.values(report.tables).every(isNull)) {
      return [nothingRead(report)];
    }
    const { sections } = prescribedFormat(report);
    if (report.sections.length === sections.length) return [];
    return sections
      .filter(({ id }) => !report.sections.some((section) => section.id === id))
      .map((section) => missing(report, section))
      .toSorted((a, b) => a.span.start - b.span.start);
  },
  // Where no part was read at all the text is no report; a new one is written from the template.
  fixes(report, { subject }) {
    const { sections, tables } = prescribedFormat(report);
    const part = sections.find(({ id }) => id === subject.cell);
    const edit = part === undefined ? null : insertPart(report, part);
    if (part === undefined || edit === null) return [];
    const hasTable = Object.hasOwn(tables, part.id);
    return [
      {
        title: titleOf(part, hasTable),
        grade: 'choice',
        edits: [edit],
        leaves: hasTable ? FIGURE_RULES : WORD_RULES,
      },
    ];
  },
};

function titleOf(part: SectionTemplate, hasTable: boolean): Localized {
  const heading = headingText(part);
  return hasTable
    ? {
        zh: `补上“${heading}”和各格填 0 的表格`,
        en: `Add “${heading}” with a table of zeros`,
      }
    : {
        zh: `补上“${heading}”和待填写的提示`,
        en: `Add “${heading}” with hints of what belongs there`,
      };
}

function isNull(value: unknown): boolean {
  return value === null;
}

function nothingRead({ text }: Report): RuleFinding {
  return {
    span: firstLineOf(text, { start: 0, end: text.length }),
    message: {
      zh: '没有读出年度报告的任何部分：既没有“一、总体情况”等六个部分的标题，也没有年度报告的表格。请确认这是政府信息公开工作年度报告；如果是，请补上六个部分的标题和内容。',
      en: 'No part of an annual report could be read here: there is neither a heading of one of the six parts (一、总体情况 …) nor one of its tables. Check that this is such a report; if it is, add the headings and contents of the six parts.',
    },
    subject: { cell: '', value: '' },
  };
}

function missing(report: Report, section: SectionTemplate): RuleFinding {
  const heading = headingText(section);
  return {
    span: placeFor(report, section),
    message: {
      zh: `缺少“${heading}”：没有这个标题，也没有读出这一部分的内容。年度报告应当包括六个部分（参见条例第五十条）。请在此处之后补上：${section.requirement.zh}`,
      en: `The part “${heading}” is missing: neither its heading nor its content was found. The report has six parts (see article 50). Add it after this place: ${section.requirement.en}`,
    },
    subject: { cell: section.id, value: '' },
  };
}

/** The last line before which the part is not expected: the end of the part that precedes it. */
function placeFor(report: Report, { number }: SectionTemplate): Span {
  const before = prescribedFormat(report)
    .sections.filter((section) => section.number < number)
    .map(({ id }) => report.sections.find((section) => section.id === id))
    .findLast((section) => section !== undefined);
  if (before !== undefined) return lastLineOf(report.text, before.span);
  return firstLineOf(report.text, report.title?.span ?? { start: 0, end: report.text.length });
}
