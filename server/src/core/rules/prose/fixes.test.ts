import { expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { exampleProse } from '../helpers/prose-example.ts';
import { proseBreakdown } from './breakdown.ts';
import { proseCount } from './count.ts';
import { proseShare } from './share.ts';

const REQUESTS = {
  new: [28, 4, 0, 0, 0, 0, 32],
  carried: [3, 0, 0, 0, 0, 0, 3],
  r1: [30, 4, 0, 0, 0, 0, 34],
  r7: [30, 4, 0, 0, 0, 0, 34],
  next: [1, 0, 0, 0, 0, 0, 1],
};

test('a count is fixed in the prose, one choice for each reading', () => {
  const text = exampleProse('全年收到政府信息公开申请23件。', { requests: REQUESTS });
  const fixes = shownFixes(proseCount, text);
  expect(fixes.map(({ title }) => title)).toEqual([
    '把文字中的 23 改为 32（本年新收）',
    '把文字中的 23 改为 35（本年新收与上年结转之和）',
  ]);
  expect(fixes[0]?.after).toBe(text.replace('23件', '32件'));
});

test('or in the table, where that breaks nothing else', () => {
  const review = [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const text = exampleProse('政府信息公开行政复议案件结果维持2件。', { review });
  expect(shownFixes(proseCount, text).map(({ title }) => title)).toEqual([
    '把文字中的 2 改为 1（行政复议的“结果维持”）',
  ]);
  const wrong = exampleProse('政府信息公开行政复议案件结果维持2件。', {
    review: [1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  });
  expect(shownFixes(proseCount, wrong).map(({ title }) => title)).toEqual([
    '把文字中的 2 改为 1（行政复议的“结果维持”）',
    '把“行政复议”的“结果维持”由 1 改为 2',
  ]);
});

test('a share is worked out from each whole', () => {
  const text = exampleProse('收到申请32件，其中自然人28件，占78.5%。', { requests: REQUESTS });
  const [fix] = shownFixes(proseShare, text);
  expect(fix?.title).toBe('把占比改为 87.5%（本年新收）');
  expect(fix?.after).toBe(text.replace('78.5%', '87.5%'));
});

test('a whole is made the sum of its parts', () => {
  const text = exampleProse('收到申请6件，其中自然人4件，法人或其他组织1件。', { requests: {} });
  const [fix] = shownFixes(proseBreakdown, text);
  expect(fix).toMatchObject({ title: '把合计改为 5', grade: 'choice' });
  expect(fix?.after).toBe(text.replace('6件', '5件'));
});
