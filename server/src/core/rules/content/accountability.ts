import { isElided } from '../../prose/elided.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import type { Report } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { firstLineOf } from '../helpers/section-line.ts';
import type { Rule } from '../rule.ts';

const TITLE = '云溪县人民政府2024年政府信息公开工作年度报告';
const overview = (last: string) => `一、总体情况
全年主动公开信息128条，收到政府信息公开申请3件，做好信息审核和网站维护，组织业务培训2次。${last}`;

/** A government's own report that says nothing of assessment, public appraisal or accountability. */
export const accountability: Rule = {
  id: 'content/accountability',
  severity: 'information',
  summary: {
    zh: '政府的报告没有写工作考核、社会评议、责任追究结果。',
    en: 'A government’s report is silent on assessment, public appraisal or accountability.',
  },
  reason: {
    zh: '条例第五十条第四项要求各级人民政府的年度报告包括工作考核、社会评议和责任追究结果情况；部门的报告没有这项要求。',
    en: 'Article 50, item 4 of the Regulation asks reports of governments, not of departments, for assessment, public appraisal and accountability.',
  },
  remedy: {
    zh: '在报告里补写这几项的情况（一般写在监督保障或者第五部分）；没有的，写明没有。',
    en: 'Report on each, usually under 监督保障 or in part five, or say that there was none.',
  },
  invalid: [
    {
      caption: { zh: '没有写社会评议和责任追究。', en: 'No appraisal, no accountability.' },
      text: exampleReport({ title: TITLE, overview: overview('公开工作纳入年度考核。') }),
    },
  ],
  valid: [
    {
      caption: { zh: '三项都写了。', en: 'All three are there.' },
      text: exampleReport({
        title: TITLE,
        overview: overview('公开工作纳入年度考核，开展社会评议，没有责任追究的情形。'),
      }),
    },
    {
      caption: { zh: '部门的报告不要求。', en: 'Departments need not say.' },
      text: exampleReport(),
    },
  ],
  check(report) {
    if (report.organ?.name.endsWith('人民政府') !== true || isElided(report)) return [];
    const prose = sentencesOf(report);
    // Tables alone, or a cutting: nothing follows from what is not there.
    if (!REQUIRED_PARTS.every((part) => prose.some(({ section }) => section === part))) return [];
    const missing = TOPICS.filter(({ words }) => !prose.some(({ text }) => words.test(text)));
    if (missing.length === 0) return [];
    const names = listOf(missing.map(({ name }) => name));
    return [
      {
        span: placeOf(report),
        message: {
          zh: `报告没有写${names.zh}的情况。条例第五十条第四项要求各级人民政府的报告包括工作考核、社会评议和责任追究结果。请补写；没有的，写明没有。`,
          en: `The report says nothing on ${names.en}. Article 50, item 4 of the Regulation asks governments for assessment, public appraisal and accountability. Add it, or say that there was none.`,
        },
        subject: { cell: '', value: names.zh },
      },
    ];
  },
};

const REQUIRED_PARTS = ['overview', 'problems'] as const;

/** What article 50, item 4 names, with the words by which a text speaks of it. */
const TOPICS: readonly { readonly name: Localized; readonly words: RegExp }[] = [
  {
    name: { zh: '工作考核', en: 'assessment' },
    words: /考核|考评|绩效|评估|测评/u,
  },
  {
    name: { zh: '社会评议', en: 'public appraisal' },
    words: /评议|满意度|社会评价|公众评价|群众评价/u,
  },
  {
    name: { zh: '责任追究', en: 'accountability' },
    words: /追责|问责|追究|责令改正|通报批评/u,
  },
];

/** Part one's heading, where most reports speak of it; else the beginning. */
function placeOf({ text, sections }: Report) {
  const part = sections.find(({ id }) => id === 'overview');
  return part?.heading?.span ?? firstLineOf(text, part?.span ?? { start: 0, end: text.length });
}

function listOf(names: readonly Localized[]): Localized {
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
}
