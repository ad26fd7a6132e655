import { describe, expect, test } from 'vitest';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleProse } from '../helpers/prose-example.ts';
import { proseBreakdown } from './breakdown.ts';

const report = (sentence: string) =>
  exampleProse(sentence, { requests: {}, review: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] });

describe('prose/breakdown', () => {
  test.each([
    '收到申请«prose/breakdown:6»件，其中自然人4件，法人或其他组织1件。',
    '办结申请«prose/breakdown:9»件，其中予以公开3件，部分公开1件，不予公开2件，无法提供1件，不予处理1件，其他处理2件。',
    '政府信息公开行政复议«prose/breakdown:4»件，维持1件，纠正1件，其他结果0件，尚未审结1件。',
    '办结申请«prose/breakdown:4»件，其中予以公开3件，部分公开2件。',
  ])('%s', (sentence) => {
    expectFindings(proseBreakdown, report(sentence));
  });

  test('shows the sum', () => {
    const [message] = expectFindings(
      proseBreakdown,
      report('收到申请«prose/breakdown:6»件，其中自然人4件，法人或其他组织1件。'),
    );
    expect(message).toContain('4 + 1 = 5，合计写的是 6');
  });
});

describe('prose/breakdown leaves alone', () => {
  test.each([
    ['parts that add up', '收到申请5件，其中自然人4件，法人或其他组织1件。'],
    ['a list that names only some parts', '办结申请9件，其中予以公开3件，部分公开2件。'],
    ['what is carried over behind the total', '办结申请9件，结转下年度2件。'],
    ['numbers that say they are not exact', '收到申请100余件，自然人80件，法人或其他组织30件。'],
    ['parts of another sentence', '收到申请6件。其中自然人4件，法人或其他组织1件。'],
    ['one part alone', '收到申请6件，其中自然人7件。'],
  ])('%s', (_, sentence) => {
    expectFindings(proseBreakdown, report(sentence));
  });
});
