import { describe, expect, test } from 'vitest';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { accountability as rule } from './accountability.ts';

const GOVERNMENT = '云溪县人民政府2024年政府信息公开工作年度报告';
const HEADING = '一、总体情况';
const MARKED = `«content/accountability:${HEADING}»`;
const report = (heading: string, words: string, title = GOVERNMENT) =>
  exampleReport({ title, overview: `${heading}\n全年公开信息128条，组织培训2次。${words}` });

describe('content/accountability names what is missing', () => {
  test.each([
    ['', '没有写工作考核、社会评议、责任追究的情况'],
    ['公开工作纳入年度考核。', '没有写社会评议、责任追究的情况'],
    ['开展考核，接受社会评议。', '没有写责任追究的情况'],
  ])('%s', (words, said) => {
    const [message] = expectFindings(rule, report(MARKED, words));
    expect(message).toContain(said);
  });
});

describe('content/accountability leaves alone', () => {
  test.each([
    ['all three', '开展考核和社会评议，没有责任追究的情形。'],
    ['all three in other words', '绩效评估、满意度调查结果良好，无问责。'],
    ['what a collector has left out', '[…narrative elided…]'],
  ])('%s', (_, words) => {
    expectFindings(rule, report(HEADING, words));
  });

  test.each([
    '云溪县水务局2024年政府信息公开工作年度报告',
    '云溪县人民政府办公室2024年政府信息公开工作年度报告',
  ])('a department: %s', (title) => {
    expectFindings(rule, report(HEADING, '', title));
  });

  test('what part five says of it', () => {
    const problems =
      '五、存在的主要问题及改进情况\n问题是形式单一，将改进。考核良好，开展了社会评议，没有追责。';
    expectFindings(rule, exampleReport({ title: GOVERNMENT, problems }));
  });

  test('tables without prose', () => {
    expectFindings(rule, `${GOVERNMENT}\n二、主动公开政府信息情况\n（表略）\n`);
  });
});
