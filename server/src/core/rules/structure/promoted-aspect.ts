import type { Heading, Report } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { toChineseNumeral } from '../../text/numerals.ts';
import { contains, textOf } from '../../text/span.ts';
import { promotedAspects, promotedInside } from '../helpers/promoted-aspects.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { prescribedFormat } from '../helpers/section-format.ts';
import type { Rule } from '../rule.ts';
import {
  bracketedNumeral,
  demotedNumbers,
  demotion,
  type Subheading,
} from './fixes/demote-headings.ts';

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
    const promoted = promotedAspects(report);
    if (promoted.length === 0) return [];
    const numbers = demoted(report) ?? [];
    const { aspects } = prescribedFormat(report);
    return promoted.map((heading) => {
      const written = textOf(report.text, heading.span);
      const usual = aspects.findIndex(({ id }) => id === heading.aspect) + 1;
      const number = numbers.find((each) => each.heading === heading)?.number ?? usual;
      const right = `（${toChineseNumeral(number)}）${textOf(report.text, heading.title)}`;
      return {
        span: heading.span,
        message: {
          zh: `“${written}”单列成了一级标题，但它是“一、总体情况”的一个方面。年度报告只有六个部分。请改为第一部分的二级标题“${right}”，并核对后面的编号。`,
          en: `“${written}” stands as a part of its own, but it is an aspect of “一、总体情况”. The report has six parts only. Make it the second-level heading “${right}” inside part one and check the numbers after it.`,
        },
        subject: { cell: 'overview', value: written },
      };
    });
  },
  fixes(report, { span }) {
    const inside = promotedInside(report);
    const numbers = demoted(report);
    if (inside === null || numbers === null) return [];
    const { overview, promoted } = inside;
    if (!promoted.some((heading) => contains(heading.span, span))) return [];
    return [
      {
        title: titleOf(report.text, promoted, numbers),
        grade: 'safe',
        edits: demotion(report, overview, numbers),
      },
    ];
  },
};

/** The promoted aspects inside part one with the numbers that they get there, all or none. */
function demoted(report: Report): readonly Subheading[] | null {
  const inside = promotedInside(report);
  return inside === null ? null : demotedNumbers(report, inside.overview, inside.promoted);
}

function titleOf(
  text: string,
  promoted: readonly Heading[],
  numbers: readonly Subheading[],
): Localized {
  const own = numbers.filter(({ heading }) => promoted.includes(heading));
  const numerals = own.map(({ number }) => bracketedNumeral(number, false));
  const [first] = promoted;
  if (first !== undefined && promoted.length === 1) {
    const [from, to] = [
      textOf(text, first.span),
      `${numerals[0] ?? ''}${textOf(text, first.title)}`,
    ];
    return { zh: `把“${from}”改为“${to}”`, en: `Change “${from}” to “${to}”` };
  }
  const all = numerals.join('');
  return {
    zh: `把单列的 ${promoted.length} 个方面改为第一部分的二级标题${all}`,
    en: `Make the ${promoted.length} aspects second-level headings of part one: ${all}`,
  };
}
