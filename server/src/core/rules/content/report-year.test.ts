import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { reportYear as rule } from './report-year.ts';

const Y = 'content/report-year';
const TITLE = '云溪县水务局2024年政府信息公开工作年度报告';
const ASPECTS = '做好依申请公开、政府信息管理、平台建设和监督保障。';

/** A report for 2024 with something between its title and part one, and in part one. */
const report = (words: { readonly preface?: string; readonly overview?: string }) =>
  exampleReport({
    title: words.preface === undefined ? TITLE : `${TITLE}\n${words.preface}`,
    overview: `一、总体情况\n${words.overview ?? '主动公开信息128条。'}${ASPECTS}`,
  });

describe('content/report-year finds', () => {
  test.each([
    `现将«${Y}:2023»年度政府信息公开工作情况报告如下：`,
    `现将我局«${Y}:2023»年政府信息公开工作年度报告向社会公布。`,
    `根据条例规定，我局编制了«${Y}:2023»年度政府信息公开工作年度报告。`,
    `云溪县水务局«${Y}:2022»年度政府信息公开工作报告如下。`,
  ])('in the preface: %s', (preface) => {
    expectFindings(rule, report({ preface }));
  });

  test.each([
    `«${Y}:2023»年，我局主动公开信息128条。`,
    `«${Y}:2023»年度，共收到申请3件。`,
    `（一）主动公开。«${Y}:2023»年，我局进一步加大公开力度，公开信息128条。`,
    `一是拓宽渠道。我局«${Y}:2023»年全年更新栏目52次。`,
    `«${Y}:2023» 年，县水务局公开信息128条。`,
    `«${Y}:２０２３»年，我局公开信息128条。`,
    `«${Y}:二〇二三»年，我局公开信息128条。`,
  ])('in part one: %s', (overview) => {
    const [message] = expectFindings(rule, report({ overview }));
    expect(message).toContain('写的是2023年，报告的年度是2024年');
  });

  test('below the heading of part five', () => {
    expectFindings(
      rule,
      exampleReport({
        problems: `五、存在的主要问题及改进情况\n«${Y}:2023»年，我局工作仍有不足，将努力改进。`,
      }),
    );
  });

  test('each place once', () => {
    const again = `«${Y}:2023»年，我局公开信息128条。«${Y}:2023»年全年更新栏目52次。`;
    expectFindings(rule, report({ overview: again }));
  });
});

describe('content/report-year leaves alone', () => {
  test.each([
    ['the report’s own year', '2024年，我局主动公开信息128条。2024年度，共收到申请3件。'],
    ['the name of a document', '按照《2023年政务公开工作要点》公开信息。'],
    ['a sentence that begins with the name of a document', '《2023年度重点工作》全文公开。'],
    ['the number of a document', '按照云政办〔2023〕12号、云政办[2023]13号公开信息。'],
    ['a comparison of two years', '2023年公开120条，2024年公开128条。'],
    ['last year named', '2023年，我局公开120条，上年公开100条。'],
    ['a change', '2023年，我局公开120条，同比增长5%。'],
    ['two years in two sentences', '2023年，我局公开120条。2024年，我局公开128条。'],
    ['this year in the next sentence', '2023年，我局公开120条。今年公开128条。'],
    ['since', '2023年以来，我局公开信息300条。'],
    ['until', '截至2023年底，我局公开信息300条。'],
    ['from a year on', '自2023年起，我局每月更新栏目。'],
    ['a day', '2023年12月29日，我局收到申请1件。'],
    ['a half-year', '2023年下半年收到的1件申请已经办结。'],
    ['when something was founded', '2023年，我局成立公开工作专班。'],
    ['when something was issued', '2023年，我局印发公开工作规程。'],
    ['what was carried over', '2023年结转的1件申请已经办结。'],
    ['accounts of last year', '2023年度部门决算、2024年度部门预算按时公开。'],
    ['last year’s accounts alone', '2023年度部门决算按时公开。'],
    ['last year’s report', '2023年政府信息公开年度报告按时公布。'],
    ['last year’s inspection', '2023年度政务公开考核中列全县第三。'],
    ['last year inside a sentence', '对照2023年检查反馈的意见整改。'],
    ['a plan for next year', '2025年，我局将丰富解读形式。'],
    ['next year in a plan', '下一步，做好2025年公开工作。'],
    ['a year long past', '2018年，我局开通门户网站。'],
    ['a number that looks like a year', '公开信息2023条，2023年度的不计在内。'],
  ])('%s', (_, overview) => {
    expectFindings(rule, report({ overview }));
  });

  test('next year’s plans in part five', () => {
    expectFindings(
      rule,
      exampleReport({
        problems:
          '五、存在的主要问题及改进情况\n问题是形式单一。2025年，我局丰富解读形式。2025年度，县水务局加大力度。2025年全年开展培训4次。',
      }),
    );
  });

  test('the date of publication', () => {
    expectFindings(rule, `${exampleReport()}\n云溪县水务局\n2025年1月20日\n`);
  });

  test('the reporting period, which has a rule of its own', () => {
    expectFindings(rule, report({ preface: '统计期限自2023年1月1日起至2023年12月31日止。' }));
  });

  test('a year that only the file’s name tells', () => {
    const text = report({ overview: '2023年，我局公开信息128条。' }).replace(TITLE, '水务局年报');
    expectFindings(rule, text, '2024.txt');
  });

  test('a text without a year', () => {
    expectFindings(rule, '一、总体情况\n2023年，我局公开信息128条。\n');
  });
});

describe('content/report-year suspects the title', () => {
  const BODY = '2024年，我局主动公开信息128条。2024年度，共收到申请3件。2024年全年更新栏目52次。';
  const wrong = report({ overview: BODY }).replace('水务局2024年', `水务局«${Y}:2023»年`);

  test('when three sentences agree on another year', () => {
    const [message] = expectFindings(rule, wrong);
    expect(message).toContain('标题的年度是2023年，正文有 3 句写的是2024年');
  });

  test('and offers to change it, or them', () => {
    const text = wrong.replace(`«${Y}:2023»`, '2023');
    expect(shownFixes(rule, text).map(({ title }) => title)).toEqual([
      '把标题的年度改为2024年',
      '把正文的年份都改为2023年',
    ]);
    const [fix] = proposedFixes(rule, text);
    expect(fix?.after).toBe(report({ overview: BODY }));
  });

  test('not when as many agree with it', () => {
    const both = '2024年，我局公开128条。2024年全年更新52次。2024年度，收到申请3件。';
    const overview = `${both}${both.replaceAll('2024', `«${Y}:2023»`)}`;
    expectFindings(rule, report({ overview }));
  });
});

describe('content/report-year is fixed', () => {
  test.each([
    ['2023年，我局公开信息128条。', '2024年，我局公开信息128条。'],
    ['二〇二三年，我局公开信息128条。', '二〇二四年，我局公开信息128条。'],
  ])('%s', (before, after) => {
    const [fix, ...others] = shownFixes(rule, report({ overview: before }));
    expect(fix).toEqual({
      title: '改为2024年',
      grade: 'choice',
      after: report({ overview: after }),
    });
    expect(others).toEqual([]);
  });
});
