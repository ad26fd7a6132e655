import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { reportingPeriod as rule } from './reporting-period.ts';

const P = 'content/reporting-period';
const report = (preface: string) =>
  exampleReport({ title: `云溪县水务局2024年政府信息公开工作年度报告\n${preface}` });

describe('content/reporting-period finds', () => {
  test.each([
    `统计期限自«${P}:2023年1月1日起至2023年12月31日»止。`,
    `所列数据的统计时间为«${P}:2023年1月1日至12月31日»。`,
    `数据统计期限从«${P}:2024年1月1日到2024年11月30日»。`,
    `统计周期为«${P}:2024 年 3 月 1 日—12 月 31 日»。`,
    `统计期限自«${P}:2023年12月至2024年11月»。`,
  ])('%s', (preface) => {
    expectFindings(rule, report(preface));
  });

  test('says what is written and what belongs there', () => {
    const [message] = expectFindings(
      rule,
      report(`统计期限自«${P}:2023年1月1日起至2023年12月31日»止。`),
    );
    expect(message).toContain('“2023年1月1日起至2023年12月31日”');
    expect(message).toContain('请改为2024年1月1日至12月31日');
  });
});

describe('content/reporting-period leaves alone', () => {
  test.each([
    ['the whole year', '统计期限自2024年1月1日起至2024年12月31日止。'],
    [
      'the whole year, wrapped and spaced',
      '统计期限自 2024 年 1 月 1 日\n起至 2024 年 12 月 31 日止。',
    ],
    ['January to December', '数据统计期限为2024年1月至12月。'],
    ['the last day alone', '所列数据统计截至2024年12月31日。'],
    ['the dates of a campaign', '2023年5月1日至2023年6月30日开展集中清理。'],
    ['the dates of a plan', '执行《行动方案（2023年1月1日至2025年12月31日）》。'],
  ])('%s', (_, preface) => {
    expectFindings(rule, report(preface));
  });

  test('a period that itself tells the report’s year', () => {
    expectFindings(
      rule,
      '统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况\n公开12条。\n',
    );
  });

  test('a year that only the file’s name tells', () => {
    const text = '统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况\n公开12条。\n';
    expectFindings(rule, text, '2024.txt');
  });
});

test.each([
  ['自2023年1月1日起至2023年12月31日止', '自2024年1月1日起至2024年12月31日止'],
  ['为2023 年1月1日至11月30日', '为2024 年1月1日至12月31日'],
])('is fixed: %s', (before, after) => {
  expect(shownFixes(rule, report(`数据的统计期限${before}。`))).toEqual([
    {
      title: '改为2024年1月1日至12月31日',
      grade: 'choice',
      after: report(`数据的统计期限${after}。`),
    },
  ]);
});
