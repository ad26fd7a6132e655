import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { spaceInWord as rule } from './space-in-word.ts';

const S = 'text/space-in-word';
const report = (words: string) => `一、总体情况\n${words}\n`;

describe('text/space-in-word', () => {
  test('is found once a report, on the first place', () => {
    expect(expectFindings(rule, report(`推行公开是扩«${S}: »大民主，做好解 读。`))).toEqual([
      '文中有 2 处汉字之间夹着空格，搜索不到这些词。请删去空格。',
    ]);
  });
});

describe('text/space-in-word leaves alone', () => {
  test.each([
    ['spaces beside digits and letters', '2024 年公开 12 条，使用 APP 查询。'],
    ['a heading in front of its text', '（一）主动公开 我局公开12条，更新及时。'],
    [
      'a label in front of its text',
      '（一）组织领导 我局设专班，专人负责。\n1.制度建设 修订规程，严格审核。',
    ],
    ['columns', '信息内容  本年制发件数，\n规章\t行政规范性文件，\n自然人 | 总计，'],
    ['a row of labels', '信息内容 本年制发件数 本年废止件数'],
    ['fields of a contact line', '联系人：张 某，办公地址：云溪县 云溪镇，邮编 电话'],
    ['spaces beside punctuation', '公开信息， 更新栏目 。'],
    ['full-width spaces', '特此报告，云溪县　水务局'],
    ['a signature', '云溪县 水务局\n2025年1月20日'],
    ['a line that is wrapped', '做好公开\n工作，严格审核。'],
  ])('%s', (_, words) => {
    expectFindings(rule, report(words));
  });

  test('the title', () => {
    expectFindings(
      rule,
      '云溪县 水务局2024年 政府信息公开工作年度报告\n一、总体情况\n公开12条。\n',
    );
  });
});

test('is fixed everywhere, or on one line', () => {
  const fixes = shownFixes(rule, report('扩 大民主，依 法公开。\n做好解 读，严格审核。'));
  expect(fixes).toEqual([
    {
      title: '删去全文 3 处空格',
      grade: 'safe',
      after: report('扩大民主，依法公开。\n做好解读，严格审核。'),
    },
    {
      title: '只删去这一行的 2 处空格',
      grade: 'safe',
      after: report('扩大民主，依法公开。\n做好解 读，严格审核。'),
    },
  ]);
});
