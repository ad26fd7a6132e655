import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { repeatedWord as rule } from './repeated-word.ts';

const W = 'text/repeated-word';
const report = (words: string) => `一、总体情况\n${words}\n`;

describe('text/repeated-word finds', () => {
  test.each([
    `公布科技计划«${W}:资金资金»分配结果。`,
    `加强«${W}:信息公开信息公开»培训。`,
    `我局«${W}:认真认真»落实各项要求。`,
    `落实«${W}:审查审查»工作。`,
    `做好⽂件«${W}:⼯作⼯作»。`,
  ])('%s', (words) => {
    expectFindings(rule, report(words));
  });

  test('a word that stands twice in a heading', () => {
    expectFindings(
      rule,
      report(`（一）«${W}:主动公开主动公开»情况。公开信息12条。`).replace('（一）', '（一）做好'),
    );
  });
});

describe('text/repeated-word leaves alone', () => {
  test.each([
    ['counting one by one', '一个一个核对，一件一件整改，逐项逐项落实，一步一步推进。'],
    ['verbs that are doubled', '遇到难题大家研究研究、讨论讨论，多了解了解。'],
    ['doubled single characters', '我县县政府，天天更新，时时处处方便群众。'],
    ['numbers', '编号二十二十，一二一二。'],
    ['a government and its information', '县政府政府信息公开专栏、人民政府政府网站。'],
    ['disclosure and its notice board', '办好政务公开公开栏、信息公开公开指南。'],
    ['a service and its quality', '提升政务服务服务质量。'],
    ['information and its systems', '政府信息信息化水平提高。'],
    ['a committee and its meeting', '召开居民委员会委员会议。'],
    ['a place and a word that begins alike', '青禾市青禾市场监管所。'],
    ['a slogan in quotation marks', '开展“微笑微笑”行动。'],
    ['two words of a table', '总计总计'],
  ])('%s', (_, words) => {
    expectFindings(rule, report(words));
  });

  test('a heading that the text begins with', () => {
    expectFindings(rule, report('（一）主动公开主动公开信息12条。\n1.监督保障监督保障有力。'));
  });

  test('a word at the end of a line and at the beginning of the next', () => {
    expectFindings(rule, report('加大公开\n公开力度。'));
  });

  test('a title', () => {
    expectFindings(rule, exampleReport({ title: '青禾青禾局2024年政府信息公开工作年度报告' }));
  });
});

test.each([2, 3, 4])('is fixed where it stands %i times', (times) => {
  expect(shownFixes(rule, report(`公布计划${'资金'.repeat(times)}分配结果。`))).toEqual([
    { title: '只留一个“资金”', grade: 'choice', after: report('公布计划资金分配结果。') },
  ]);
});
