import { toChineseNumeral } from '../../text/numerals.ts';
import { textOf } from '../../text/span.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { prescribedFormat } from '../helpers/section-format.ts';
import type { Rule } from '../rule.ts';

export const promotedAspect: Rule = {
  id: 'structure/promoted-aspect',
  severity: 'warning',
  summary: {
    zh: '第一部分的某个方面被单列为一级标题。',
    en: 'An aspect of part one stands as a level-one heading.',
  },
  reason: {
    zh: '主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面都写在“一、总体情况”之内（参见国办公开办函〔2021〕30号）。单列为一级标题会打乱六个部分的编号。',
    en: 'The five aspects belong inside 一、总体情况 (see 国办公开办函〔2021〕30号). As headings of their own they upset the numbers of the six parts.',
  },
  remedy: {
    zh: '把它降为“一、总体情况”下的二级标题，再核对一级标题的编号。',
    en: 'Make it a second-level heading under 一、总体情况 and check the numbers of the parts.',
  },
  invalid: [
    {
      text: exampleReport({
        overview: `一、总体情况
全年主动公开信息128条，收到申请3件，组织业务培训2次。
二、政府信息公开平台建设
做好网站专栏的日常维护，严格执行信息发布审核制度。`,
      }),
      caption: { zh: '“平台建设”单列为一级标题', en: 'Platforms as a part of their own' },
    },
  ],
  valid: [
    {
      text: exampleReport(),
      caption: { zh: '五个方面都在第一部分之内', en: 'The five aspects inside part one' },
    },
    {
      text: exampleReport({ disclosure: '二、主动公开政府信息情况\n（表略）' }),
      caption: {
        zh: '第二部分本来就是一级标题',
        en: 'Part two is a level-one heading by right',
      },
    },
  ],
  check(report) {
    const { aspects } = prescribedFormat(report);
    return report.headings
      .filter(({ level, section }) => level === 1 && section === null)
      .flatMap((heading) => {
        const number = aspects.findIndex(({ id }) => id === heading.aspect) + 1;
        const aspect = aspects[number - 1];
        if (aspect === undefined) return [];
        const written = textOf(report.text, heading.span);
        const right = `（${toChineseNumeral(number)}）${aspect.title}`;
        return [
          {
            span: heading.span,
            message: {
              zh: `“${written}”单列成了一级标题，但它是“一、总体情况”的一个方面。年度报告只有六个部分。请改为二级标题“${right}”，移入第一部分，并核对后面的编号。`,
              en: `“${written}” stands as a part of its own, but it is an aspect of “一、总体情况”. The report has six parts only. Make it the second-level heading “${right}” inside part one and check the numbers after it.`,
            },
            subject: { cell: 'overview', value: written },
          },
        ];
      });
  },
};
