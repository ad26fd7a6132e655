import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { processingFee as rule } from './processing-fee.ts';

const HEADING = '六、其他需要报告的事项';
const MARKED = `«content/processing-fee:${HEADING}»`;
const report = (heading: string, words: string) => exampleReport({ other: `${heading}\n${words}` });

describe('content/processing-fee finds', () => {
  test.each(['无', '无。', '', '没有其他需要报告的事项。', '本年度行政事业性收费0元。'])(
    '%s',
    (words) => {
      const [message] = expectFindings(rule, report(MARKED, words));
      expect(message).toContain('没有收取的也要写明');
    },
  );
});

describe('content/processing-fee leaves alone', () => {
  test.each([
    ['the fee by its name', '本年度收取政府信息公开信息处理费0元。'],
    ['the fee by its notices', '发出收费通知0件。'],
    ['the fee in other words', '本机关依申请公开政府信息未收费。'],
    ['the fee without its name', '我单位暂未开始收取相关费用。'],
    ['radicals and spaces', '本年度未收取信息处理费⽤，信 息 处 理 费为0。'],
    ['what a collector has left out', '[…]'],
  ])('%s', (_, words) => {
    expectFindings(rule, report(HEADING, words));
  });

  test('a report for 2020', () => {
    const title = '云溪县水务局2020年政府信息公开工作年度报告';
    expectFindings(rule, exampleReport({ title, other: `${HEADING}\n无` }));
  });

  test('a report whose year nobody knows', () => {
    expectFindings(rule, exampleReport({ title: '水务局年报', other: `${HEADING}\n无` }));
  });

  test('a fee that part one speaks of', () => {
    const overview = '一、总体情况\n全年公开信息12条，未收取信息处理费。';
    expectFindings(rule, exampleReport({ overview, other: `${HEADING}\n无` }));
  });

  test('a report without part six, which another rule reports', () => {
    expectFindings(rule, exampleReport({ other: '' }));
  });
});

describe('content/processing-fee is fixed', () => {
  const NOTHING = '本年度未收取政府信息公开信息处理费。';

  test.each([
    ['无', NOTHING],
    ['本年度组织培训2次。', `${NOTHING}\n本年度组织培训2次。`],
  ])('%s', (before, after) => {
    const [first, second] = shownFixes(rule, report(HEADING, before));
    expect(first).toEqual({
      title: '写明本年度没有收取信息处理费',
      grade: 'choice',
      after: report(HEADING, after),
    });
    expect(second?.after).toContain('发出收费通知【待填写：件数，没有的填0】件');
  });

  test('the signature stays where it is', () => {
    const signed = `${report(HEADING, '无')}\n云溪县水务局\n2025年1月20日\n`;
    const [first] = shownFixes(rule, signed);
    expect(first?.after).toBe(`${report(HEADING, NOTHING)}\n云溪县水务局\n2025年1月20日\n`);
  });
});
