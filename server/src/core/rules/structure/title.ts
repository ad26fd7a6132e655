import type { Report, Title } from '../../report/report.ts';
import { fold } from '../../text/fold.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { firstLineOf } from '../helpers/section-line.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { writeTitle } from './fixes/write-title.ts';

export const title: Rule = {
  id: 'structure/title',
  severity: 'warning',
  summary: {
    zh: '没有报告标题，或者标题缺少机关名称、年份、“政府信息公开工作年度报告”。',
    en: 'No title, or a title without organ, year or 政府信息公开工作年度报告.',
  },
  reason: {
    zh: '条例第四十九条要求每年公布上一年度的《政府信息公开工作年度报告》。标题写明机关、年份和文种，读者才知道这是谁、哪一年的报告。',
    en: 'Article 49 has every organ publish a 政府信息公开工作年度报告 for the past year. The title tells whose report it is and for which year.',
  },
  remedy: {
    zh: '在正文之前写明“机关名称＋年份＋政府信息公开工作年度报告”。',
    en: 'Begin with the organ, the year and 政府信息公开工作年度报告.',
  },
  invalid: [
    {
      text: exampleReport({ title: '' }),
      caption: { zh: '没有标题', en: 'No title at all' },
    },
    {
      text: exampleReport({ title: '云溪县水务局政府信息公开工作年度报告' }),
      caption: { zh: '标题没有年份', en: 'A title without a year' },
    },
    {
      text: exampleReport({ title: '云溪县水务局2024年政府信息公开年度报告' }),
      caption: { zh: '标题少了“工作”', en: 'The word 工作 is missing' },
    },
  ],
  valid: [
    {
      text: exampleReport(),
      caption: { zh: '机关、年份、文种齐全', en: 'Organ, year and kind are there' },
    },
    {
      text: exampleReport({ title: '云溪县水务局\n2024年政府信息公开工作\n年度报告' }),
      caption: { zh: '标题分成几行', en: 'A title on several lines' },
    },
  ],
  check(report) {
    if (report.title === null) return [noTitle(report)];
    const lacking = lackingIn(report.text, report.title);
    return lacking.length === 0 ? [] : [incomplete(report.text, report.title, lacking)];
  },
  fixes(report) {
    const fix = writeTitle(report);
    return fix === null ? [] : [fix];
  },
};

const ORGAN: Localized = { zh: '机关名称', en: 'the organ' };
const YEAR: Localized = { zh: '年份', en: 'the year' };
const KIND: Localized = {
  zh: '“政府信息公开工作年度报告”',
  en: 'the words 政府信息公开工作年度报告',
};

/** The year may also stand inside these words: 政府信息公开工作2024年度报告. */
const KIND_WORDS = /政府信息公开工作(?:[0-9零一二三四五六七八九〇○]{4}年?)?年度报告/u;

function lackingIn(text: string, { span, organ, year }: Title): readonly Localized[] {
  return [
    ...(organ === null ? [ORGAN] : []),
    ...(year === null ? [YEAR] : []),
    ...(KIND_WORDS.test(fold(text, span.start, span.end)) ? [] : [KIND]),
  ];
}

function noTitle({ text }: Report): RuleFinding {
  return {
    span: firstLineOf(text, { start: 0, end: text.length }),
    message: {
      zh: '没有读出报告标题。标题应当写明机关名称、年份和“政府信息公开工作年度报告”，读者才知道这是谁、哪一年的报告。请在正文之前补上标题；标题如果是图片，请改为文字。',
      en: 'No title was found. It names the organ, the year and 政府信息公开工作年度报告, so that readers know whose report this is. Add it before the text; if it is an image, write it as text.',
    },
    subject: { cell: '', value: '' },
  };
}

function incomplete(text: string, { span }: Title, lacking: readonly Localized[]): RuleFinding {
  return {
    span: firstLineOf(text, span),
    message: {
      zh: `报告标题缺少${lacking.map(({ zh }) => zh).join('、')}。完整的标题写明机关名称、年份和“政府信息公开工作年度报告”，便于查找。请补全标题。`,
      en: `The title lacks ${lacking.map(({ en }) => en).join(', ')}. A full title names the organ, the year and 政府信息公开工作年度报告. Complete it.`,
    },
    subject: { cell: '', value: textOf(text, span).replaceAll(/\s+/gu, ' ').trim() },
  };
}
