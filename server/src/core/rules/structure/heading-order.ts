import type { Heading } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import { type MisnumberedHeading, misnumberedHeadings } from '../helpers/heading-sequence.ts';
import { headingNumeral } from '../helpers/heading-text.ts';
import { exampleReport } from '../helpers/section-example.ts';
import type { Related, Rule } from '../rule.ts';
import { numberHeadings } from './fixes/number-headings.ts';
import { removeRepeatedHeading } from './fixes/remove-heading.ts';

export const headingOrder: Rule = {
  id: 'structure/heading-order',
  severity: 'error',
  summary: {
    zh: '一级标题的编号重复、倒退、跳号或者重新开始。',
    en: 'Numbers of level-one headings are doubled, out of order, skipped or restarted.',
  },
  reason: {
    zh: '统一格式（国办公开办函〔2021〕30号）的六个部分依次编为一至六，全文只有一套编号。编号错乱往往说明有部分漏掉、重复粘贴或者放错了位置。',
    en: 'The six parts of the uniform format (国办公开办函〔2021〕30号) are numbered 一 to 六 in one sequence. A break in it often means that a part was lost, pasted twice or misplaced.',
  },
  remedy: {
    zh: '核对各部分的顺序，删去重复的标题，再把一级标题依次编号。',
    en: 'Check the order of the parts, delete headings that stand there twice, and number the rest in sequence.',
  },
  invalid: [
    {
      text: exampleReport({ requests: '二、收到和处理政府信息公开申请情况\n（表略）' }),
      caption: { zh: '两个“二、”', en: 'Two headings numbered 二、' },
    },
    {
      text: exampleReport({ title: '一、总体情况\n\n云溪县水务局2024年政府信息公开工作年度报告' }),
      caption: { zh: '标题前后各有一个“一、总体情况”', en: 'One heading stands there twice' },
    },
    {
      text: exampleReport({
        overview: '一、总体情况\n二、工作机制\n三、工作成效\n全年主动公开信息128条。',
        disclosure: '一、主动公开政府信息情况\n（表略）',
        requests: '二、收到和处理政府信息公开申请情况\n（表略）',
        review: '三、政府信息公开行政复议、行政诉讼情况\n（表略）',
        problems: '四、存在的主要问题及改进情况\n主要问题是解读形式单一，已经改进。',
        other: '五、其他需要报告的事项\n无',
      }),
      caption: { zh: '编到“三、”又从“一、”开始', en: 'The numbers start again' },
    },
  ],
  valid: [
    {
      text: exampleReport(),
      caption: { zh: '编号一至六，依次排列', en: 'Numbered 一 to 六' },
    },
    {
      text: exampleReport({ review: '' }),
      caption: {
        zh: '因缺少一个部分而跳号，由缺少部分的规则指出',
        en: 'A gap that a missing part explains',
      },
    },
    {
      text: exampleReport({ problems: '5、存在的主要问题及改进情况\n主要问题是解读形式单一。' }),
      caption: { zh: '编号写法不同，顺序仍对', en: 'Another style of numeral, in order' },
    },
  ],
  check(report) {
    return misnumberedHeadings(report).map((each) => {
      const { heading, previous } = each;
      return {
        span: heading.span,
        message: messageOf(report.text, each),
        related: previous === null ? [] : [relatedTo(previous)],
        subject: { cell: heading.section?.id ?? '', value: textOf(report.text, heading.span) },
      };
    });
  },
  fixes(report, { span }) {
    const found = misnumberedHeadings(report).find(
      ({ heading }) => heading.span.start === span.start,
    );
    if (found === undefined) return [];
    return [...removeRepeatedHeading(report, found.heading), ...numberHeadings(report)];
  },
};

function relatedTo(previous: Heading): Related {
  return {
    span: previous.span,
    message: { zh: '前一个一级标题', en: 'The level-one heading before it' },
  };
}

function messageOf(
  text: string,
  { heading, kind, previous, expected }: MisnumberedHeading,
): Localized {
  const found = textOf(text, heading.numbering.span).trim();
  const right = headingNumeral(expected);
  const before = previous === null ? '' : textOf(text, previous.numbering.span).trim();
  switch (kind) {
    case 'repeated':
      return {
        zh: `标题“${textOf(text, heading.span)}”重复：前面已有这个标题。每个部分只列一次。请删去多余的一个。`,
        en: `The heading “${textOf(text, heading.span)}” stands here a second time. Each part has one heading. Delete one of them.`,
      };
    case 'doubled':
      return {
        zh: `编号重复：前一个一级标题已是“${before}”，这里又是“${found}”。一级标题应当依次编号，按顺序这里是“${right}”。请核对顺序后改正编号。`,
        en: `Doubled number: the heading before is “${before}” already, and this one is “${found}” again. In sequence this would be “${right}”. Check the order and correct the number.`,
      };
    case 'restarted':
      return heading.section === null
        ? {
            zh: `编号重新开始：前面已经编到“${before}”，这里又从“${found}”开始，而且不是六个部分之一。一级标题的编号只用于六个部分。这里如果是上一部分之内的小标题，请改为“（一）”“（二）”的形式。`,
            en: `The numbers start again: they had reached “${before}”, and here is “${found}”, which is none of the six parts. Numbers of this form are for the six parts only. If this is a heading inside the part before, number it （一）, （二）.`,
          }
        : {
            zh: `编号重新开始：前面已经编到“${before}”，这里又从“${found}”开始。全文的一级标题只有一套编号，一至六对应六个部分。请把前面不属于六个部分的标题并入“一、总体情况”，再依次编号。`,
            en: `The numbers start again: they had reached “${before}”, and here is “${found}”. A report has one sequence, 一 to 六 for its six parts. Move earlier headings that are none of the six into “一、总体情况” and number the rest in sequence.`,
          };
    case 'backwards':
      return {
        zh: `编号倒退：“${found}”排在“${before}”之后。一级标题应当依次编号，按顺序这里是“${right}”。请核对这一部分是否放错位置，再改正编号。`,
        en: `Out of order: “${found}” comes after “${before}”. In sequence this would be “${right}”. Check whether the part is misplaced, then correct the number.`,
      };
    case 'gap':
      return {
        zh: `${previous === null ? '' : `跳号：前一个一级标题是“${before}”。`}一级标题应当从“一、”起依次编号，这里应为“${right}”，写成了“${found}”。请改正编号；中间如有漏掉的标题，请补上。`,
        en: `${previous === null ? '' : `Skipped number: the heading before is “${before}”. `}Headings are numbered in sequence from “一、”, so this would be “${right}” but is “${found}”. Correct the number, or add the heading that was left out.`,
      };
  }
}
