import { type YearClaim, yearClaims } from '../../prose/year-claims.ts';
import type { Report, ReportYear } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { type Span, textOf } from '../../text/span.ts';
import type { Fix } from '../fix.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { writtenYear } from '../helpers/written-year.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** So many sentences cannot all be left over: then the title is. */
const MANY = 3;
/** More places than this are only counted. */
const MOST_PLACES = 50;

const overview = (words: string) => exampleReport({ overview: `一、总体情况\n${words}` });
const ASPECTS = '做好依申请公开、政府信息管理、平台建设和监督保障。';

/** A year that was left in from another year's report. */
export const reportYear: Rule = {
  id: 'content/report-year',
  severity: 'warning',
  summary: {
    zh: '文中写的年度与报告的年度不一致。',
    en: 'The text gives another year as the report’s own.',
  },
  reason: {
    zh: '在上年报告上修改时，正文或者标题里的年份容易漏改。',
    en: 'When last year’s report is written over, a year is easily left in the text or in the title.',
  },
  remedy: {
    zh: '改为报告的年度；确实说的是往年的事，在句子里写明。',
    en: 'Write the report’s year; if the past is meant, let the sentence say so.',
  },
  invalid: [
    {
      caption: { zh: '2024年度报告里写着2023年度。', en: '2023 in a report for 2024.' },
      text: exampleReport({
        title:
          '云溪县水务局2024年政府信息公开工作年度报告\n现将我局2023年度政府信息公开工作情况报告如下：',
      }),
    },
    {
      caption: { zh: '句子以上一年开头。', en: 'A sentence begins with last year.' },
      text: overview(`2023年，我局主动公开政府信息128条。${ASPECTS}`),
    },
    {
      caption: {
        zh: '三句以上都写另一年，错的多半是标题。',
        en: 'Three sentences agree on another year: the title is probably wrong.',
      },
      text: overview(
        `2025年，我局主动公开信息128条。2025年度，收到申请3件。2025年全年更新栏目52次。${ASPECTS}`,
      ),
    },
  ],
  valid: [
    {
      caption: { zh: '与上年比较。', en: 'A comparison.' },
      text: overview(`2023年公开信息120条，2024年公开128条，同比增长6.7%。${ASPECTS}`),
    },
    {
      caption: {
        zh: '书名号、文号里的年份，明年的计划。',
        en: 'Years of documents, and plans for next year.',
      },
      text: overview(
        `按照《2023年政务公开工作要点》（国办发〔2023〕12号）要求，公开信息128条。2025年，我局将丰富解读形式。${ASPECTS}`,
      ),
    },
  ],
  check(report) {
    const year = trustedYear(report);
    if (year === null) return [];
    const claims = yearClaims(report);
    const rival = rivalOf(claims, year.value);
    if (rival !== null) return [aboutTitle(year, rival, claims)];
    return claims
      .filter((claim) => isLeftOver(claim, year.value))
      .map((claim) => aboutClaim(report, claim, year.value));
  },
  fixes(report, finding): readonly Fix[] {
    const year = trustedYear(report);
    if (year === null) return [];
    const claims = yearClaims(report);
    const rival = rivalOf(claims, year.value);
    if (rival === null) return [rewrite(report, [finding.span], year.value, IN_TEXT)];
    const others = claims.filter((claim) => claim.year === rival).map(({ span }) => span);
    return [
      rewrite(report, [year.span], rival, IN_TITLE),
      rewrite(report, others, year.value, IN_SENTENCES),
    ];
  },
};

/** The year that the report itself bears. A file's name is too weak, and the body cannot differ from itself. */
function trustedYear({ year }: Report): (ReportYear & { readonly span: Span }) | null {
  if (year === null || year.span === null) return null;
  return year.source === 'title' || year.source === 'label' ? { ...year, span: year.span } : null;
}

/** Another year on which many sentences agree, more than on the title's; null when there is none. */
function rivalOf(claims: readonly YearClaim[], year: number): number | null {
  const count = (wanted: number) => claims.filter((claim) => claim.year === wanted).length;
  const rivals = [...new Set(claims.map((claim) => claim.year))].filter((each) => each !== year);
  const best = rivals.toSorted((a, b) => count(b) - count(a))[0];
  return best !== undefined && count(best) >= MANY && count(best) > count(year) ? best : null;
}

/** A sentence that only begins with a year may tell of any time but the year just past. */
function isLeftOver({ year, certain }: YearClaim, own: number): boolean {
  return certain ? year !== own : year === own - 1;
}

function aboutClaim({ text }: Report, { span, year }: YearClaim, own: number): RuleFinding {
  return {
    span,
    message: {
      zh: `这里写的是${year}年，报告的年度是${own}年，可能是从${year}年的报告里带来的。请改为${own}年；确实说${year}年的事，请在句子里写明。`,
      en: `This says ${year}, but the report is for ${own}; it may have been left in. Write ${own}, or let the sentence say that it is about ${year}.`,
    },
    subject: { cell: '', value: textOf(text, span) },
  };
}

function aboutTitle(
  { span, value }: { readonly span: Span; readonly value: number },
  rival: number,
  claims: readonly YearClaim[],
): RuleFinding {
  const others = claims.filter(({ year }) => year === rival);
  return {
    span,
    message: {
      zh: `标题的年度是${value}年，正文有 ${others.length} 句写的是${rival}年，标题可能忘了改。请核对，统一为一个年度。`,
      en: `The title says ${value}, but ${others.length} sentences say ${rival}: the title may have been left as it was. Make them agree.`,
    },
    related: others.slice(0, MOST_PLACES).map((each) => ({
      span: each.span,
      message: { zh: `正文写的是${rival}年`, en: `the text says ${rival}` },
    })),
    subject: { cell: 'title', value: String(value) },
  };
}

type Titled = (year: number) => Localized;
const IN_TEXT: Titled = (year) => ({ zh: `改为${year}年`, en: `Write ${year}` });
const IN_TITLE: Titled = (year) => ({
  zh: `把标题的年度改为${year}年`,
  en: `Write ${year} in the title`,
});
const IN_SENTENCES: Titled = (year) => ({
  zh: `把正文的年份都改为${year}年`,
  en: `Write ${year} in all these sentences`,
});

function rewrite({ text }: Report, spans: readonly Span[], year: number, title: Titled): Fix {
  const edits = spans.map((span) => ({ span, text: writtenYear(year, textOf(text, span)) }));
  return { title: title(year), grade: 'choice', edits };
}
