import { toChineseNumeral } from '../../text/numerals.ts';
import { partStyle } from '../helpers/heading-style.ts';
import { headingText } from '../helpers/heading-text.ts';
import { insertLines } from '../helpers/line-insertion.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { prescribedFormat } from '../helpers/section-format.ts';
import { firstLineOf } from '../helpers/section-line.ts';
import type { Rule } from '../rule.ts';
import { contentStart } from './fixes/content-start.ts';

export const missingHeading: Rule = {
  id: 'structure/missing-heading',
  severity: 'warning',
  summary: {
    zh: '某一部分的内容在，标题不在。',
    en: "A part's content is there, but its heading is not.",
  },
  reason: {
    zh: '统一格式（国办公开办函〔2021〕30号）为每个部分规定了标题。标题漏掉，或者发布时做成了图片，读者就找不到这一部分，文本也无法检索和汇总。',
    en: 'The uniform format (国办公开办函〔2021〕30号) gives each part a heading. When it is left out, or published as an image, readers cannot find the part and the text cannot be searched.',
  },
  remedy: {
    zh: '在这一部分的第一行之前补上标题。',
    en: 'Add the heading before the first line of the part.',
  },
  invalid: [
    {
      text: exampleReport({
        disclosure: `第二十条第（五）项
信息内容	本年处理决定数量
行政许可	12
第二十条第（六）项
信息内容	本年处理决定数量
行政处罚	3
行政强制	0`,
      }),
      caption: {
        zh: '有主动公开的表格，没有第二部分的标题',
        en: 'The table of part two stands there without a heading',
      },
    },
  ],
  valid: [
    {
      text: exampleReport(),
      caption: { zh: '每个部分都有标题', en: 'Every part has its heading' },
    },
    {
      text: exampleReport({ problems: '五、存在的主要问题' }),
      caption: {
        zh: '标题有出入，由标题文字的规则指出',
        en: 'A heading with other words is the matter of another rule',
      },
    },
  ],
  check(report) {
    if (report.sections.every(({ heading }) => heading !== null)) return [];
    const { sections } = prescribedFormat(report);
    return report.sections
      .filter(({ heading }) => heading === null)
      .flatMap(({ id, span }) => {
        const section = sections.find((each) => each.id === id);
        if (section === undefined) return [];
        const heading = headingText(section);
        return [
          {
            span: firstLineOf(report.text, span),
            message: {
              zh: `这里是第${toChineseNumeral(section.number)}部分的内容，但是没有标题“${heading}”。格式要求每个部分都有标题。请在这一行之前补上；标题如果是图片，请改为文字。`,
              en: `This is the content of part ${section.number}, but its heading “${heading}” is not there. The format asks for a heading on every part. Add it before this line; if it is an image, write it as text.`,
            },
            subject: { cell: id, value: '' },
          },
        ];
      });
  },
  fixes(report, { subject }) {
    const section = report.sections.find(({ id }) => id === subject.cell);
    const template = prescribedFormat(report).sections.find(({ id }) => id === subject.cell);
    if (section === undefined || template === undefined) return [];
    const at = contentStart(report, section);
    if (at === null) return [];
    const heading = headingText(template);
    const { before, after, blank } = partStyle(report);
    return [
      {
        title: {
          zh: `补上标题“${heading}”`,
          en: `Put the heading “${heading}” above this part`,
        },
        grade: 'safe',
        edits: [insertLines(report.text, at, [before + heading + after], blank)],
      },
    ];
  },
};
