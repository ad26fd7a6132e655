import { describe, expect, test } from 'vitest';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleProse } from '../helpers/prose-example.ts';
import { proseContradiction } from './contradiction.ts';

const REQUESTS = {
  new: [5, 0, 0, 0, 0, 0, 5],
  r1: [4, 0, 0, 0, 0, 0, 4],
  r7: [4, 0, 0, 0, 0, 0, 4],
  next: [1, 0, 0, 0, 0, 0, 1],
};
const REVIEW = [1, 1, 0, 0, 2, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];

const report = (sentence: string) => exampleProse(sentence, { requests: REQUESTS, review: REVIEW });

describe('prose/contradiction', () => {
  test.each([
    '本年度«prose/contradiction:未收到政府信息公开申请»。',
    '2024年，我局«prose/contradiction:未接到群众信息公开申请»。',
    '全年«prose/contradiction:没有收到公民、法人或者其他组织提出的依申请公开事项»，工作平稳。',
    '全年收到申请5件，«prose/contradiction:均已按要求办结»。',
    '收到的申请«prose/contradiction:全部办结»。',
    '因政府信息公开引起行政复议2件，«prose/contradiction:均获维持»。',
    '信息公开行政复议«prose/contradiction:未被纠正»。',
    '«prose/contradiction:未发生因政府信息公开引起的行政复议、行政诉讼»。',
    '全年«prose/contradiction:无行政复议和行政诉讼案件»。',
  ])('%s', (sentence) => {
    expectFindings(proseContradiction, report(sentence));
  });

  test('names the words, the table’s figure and what to do', () => {
    const [message] = expectFindings(
      proseContradiction,
      report('全年收到申请5件，«prose/contradiction:已全部办结»。'.replace('已全部', '全部')),
    );
    expect(message).toBe(
      '文字说“全部办结”，表格里结转下年度继续办理却是 1。请对照台账，改正文字或者表格。',
    );
  });
});

describe('prose/contradiction leaves alone', () => {
  test.each([
    ['a narrower denial', '未收到通过传真提交的政府信息公开申请。'],
    ['a denial of misconduct only', '未发生因违反政府信息公开规定引起的投诉、复议、诉讼。'],
    ['other matters that are all done', '办理依申请公开工作有序，人大建议、政协提案全部办结。'],
    ['a sentence that names the carry-over itself', '申请全部办结或按规定结转下年度办理。'],
    ['a rate', '申请按时办结率100%。'],
    ['answers in time', '收到申请5件，均在法定期限内答复。'],
    ['another year', '2023年未收到政府信息公开申请。'],
    ['an appeal that was lost elsewhere', '全年行政复议均维持。'],
    ['no request that was late', '没有逾期未答复的申请。'],
    ['the aspect only named', '（二）依申请公开。畅通渠道，无障碍受理。'],
  ])('%s', (_, sentence) => {
    expectFindings(proseContradiction, report(sentence));
  });

  test('a denial that the table confirms', () => {
    expectFindings(proseContradiction, exampleProse('未收到政府信息公开申请。', { requests: {} }));
  });
});
