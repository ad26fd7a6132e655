import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { check } from '../check.ts';
import type { RuleConfiguration } from '../configuration.ts';
import { punctuation as rule } from './punctuation.ts';

const M = 'text/punctuation';
const report = (words: string) => `一、总体情况\n${words}\n`;

describe('text/punctuation', () => {
  test('is found once a report, on the first place', () => {
    const words = `公开信息«${M}:,»更新栏目;做好解读:一是图解。。二是视频，，三是问答(含线上)!`;
    expect(expectFindings(rule, report(words))).toEqual([
      '文中有 7 处标点是半角的，或者重复了（,→，、;→；、:→：、。。→。、，，→，）。中文用全角标点。请全部替换。',
    ]);
  });

  test('counts the places', () => {
    const [finding] = rule.check(readReport(report('公开,解读,更新。'), null));
    expect(finding).toMatchObject({ places: 2, subject: { cell: '', value: '2' } });
    expect(finding?.related).toHaveLength(1);
  });

  test('is off by default', () => {
    const read = readReport(report('公开,解读。'), null);
    const severities = (rules: RuleConfiguration['rules']) =>
      check(read, { rules, ignores: [] })
        .findings.filter((finding) => finding.rule === rule.id)
        .map(({ severity }) => severity);
    expect(severities({})).toEqual([]);
    expect(severities({ [rule.id]: 'off' })).toEqual([]);
    expect(severities({ [rule.id]: 'hint' })).toEqual(['hint']);
  });
});

describe('text/punctuation leaves alone', () => {
  test.each([
    ['full-width marks', '公开信息，更新栏目；做好解读：一是图解（含视频）。'],
    ['a number with separators', '公开1,250条，占比3:1。'],
    ['an address of the web', '网址https://www.example.cn:80/a?b=1,2'],
    ['words in letters', '使用APP(iOS)、H5,VR。'],
    ['an ellipsis of full stops', '一是图解。。。二是视频。'],
    ['a quotation that ends before a mark', '“公开。”，他说。'],
  ])('%s', (_, words) => {
    expectFindings(rule, report(words));
  });

  test('tables and contact lines', () => {
    expectFindings(
      rule,
      '第二十条第(一)项\n信息内容,本年\n规章 0 0 0\n行政规范性文件 0 0 0\n联系人:张某\n',
    );
  });
});

describe('text/punctuation is fixed', () => {
  const text = report('公开信息, 更新栏目。\n（一）解读(图解)。。');

  test('everywhere, or on one line', () => {
    expect(shownFixes(rule, text)).toEqual([
      {
        title: '改正全文 4 处标点',
        grade: 'safe',
        after: report('公开信息，更新栏目。\n（一）解读（图解）。'),
      },
      {
        title: '只改正这一行的 1 处标点',
        grade: 'safe',
        after: report('公开信息，更新栏目。\n（一）解读(图解)。。'),
      },
    ]);
  });
});
