import type { Report, Section } from '../../report/report.ts';
import type { AspectTemplate } from '../../template/template.ts';
import { fold } from '../../text/fold.ts';
import { contains } from '../../text/span.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { prescribedFormat } from '../helpers/section-format.ts';
import { firstLineOf } from '../helpers/section-line.ts';
import type { Rule } from '../rule.ts';
import { insertAspect } from './fixes/insert-aspect.ts';

export const missingAspect: Rule = {
  id: 'structure/missing-aspect',
  severity: 'warning',
  summary: {
    zh: '第一部分没有谈到五个方面中的某一个。',
    en: 'Part one is silent on one of its five aspects.',
  },
  reason: {
    zh: '“一、总体情况”一般从主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面概述（参见国办公开办函〔2021〕30号），检查时会逐项对照。',
    en: 'Part one usually sums up five aspects: proactive disclosure, requests, information management, platforms, supervision (see 国办公开办函〔2021〕30号). Inspections go through them one by one.',
  },
  remedy: {
    zh: '在第一部分补写这个方面，哪怕一两句话。',
    en: 'Say something on the aspect in part one, if only a sentence or two.',
  },
  invalid: [
    {
      text: exampleReport({
        overview: `一、总体情况
全年通过网站主动公开信息128条，收到政府信息公开申请3件，严格执行信息发布审核制度。`,
      }),
      caption: { zh: '没有谈到监督保障', en: 'Not a word on supervision' },
    },
  ],
  valid: [
    {
      text: exampleReport(),
      caption: { zh: '五个方面各有小标题', en: 'Every aspect has a heading' },
    },
    {
      text: exampleReport({
        overview: `一、总体情况
全年通过网站主动公开信息128条，收到政府信息公开申请3件，严格执行信息发布审核制度，组织业务培训2次。`,
      }),
      caption: {
        zh: '没有小标题，但五个方面都谈到了',
        en: 'No headings, but all five aspects are spoken of',
      },
    },
  ],
  check(report) {
    const overview = report.sections.find(({ id }) => id === 'overview');
    if (overview === undefined) return [];
    const words = fold(report.text, overview.span.start, overview.span.end);
    return prescribedFormat(report)
      .aspects.filter(({ id }) => !isHeaded(report, overview, id))
      .filter(({ keywords }) => !keywords.some((keyword) => words.includes(keyword)))
      .map(({ title }) => ({
        span: overview.heading?.span ?? firstLineOf(report.text, overview.span),
        message: {
          zh: `第一部分没有谈到“${title}”：没有这个小标题，文字中也没有提及。总体情况一般要概述五个方面。请补写本年度${title}的情况；确实没有开展的，也写明。`,
          en: `Part one says nothing on “${title}”: there is no such heading, and the text does not mention it. Part one usually covers five aspects. Add what was done this year, or say that nothing was.`,
        },
        subject: { cell: 'overview', value: title },
      }));
  },
  fixes(report, { subject }) {
    const aspect = prescribedFormat(report).aspects.find(({ title }) => title === subject.value);
    const fix = aspect === undefined ? null : insertAspect(report, aspect);
    return fix === null ? [] : [fix];
  },
};

/** Whether the aspect has a heading in part one, or wrongly one of the first level (then elsewhere too). */
function isHeaded(report: Report, overview: Section, id: AspectTemplate['id']): boolean {
  return report.headings.some(
    ({ aspect, level, section, span }) =>
      aspect === id && (contains(overview.span, span) || (level === 1 && section === null)),
  );
}
