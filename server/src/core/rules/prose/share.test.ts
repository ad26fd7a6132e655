import { describe, expect, test } from 'vitest';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleProse } from '../helpers/prose-example.ts';
import { proseShare } from './share.ts';

const REQUESTS = {
  new: [28, 4, 0, 0, 0, 0, 32],
  carried: [3, 0, 0, 0, 0, 0, 3],
  r1: [30, 4, 0, 0, 0, 0, 34],
  r7: [30, 4, 0, 0, 0, 0, 34],
};

const report = (sentence: string) => exampleProse(sentence, { requests: REQUESTS });

describe('prose/share', () => {
  test('names every share that was worked out', () => {
    const [message] = expectFindings(
      proseShare,
      report('收到政府信息公开申请32件，其中自然人28件，占«prose/share:78.5»%。'),
    );
    expect(message).toContain('28 ÷ 32 = 87.5%');
    expect(message).toContain('28 ÷ 35 = 80.0%');
  });
});

describe('prose/share leaves alone', () => {
  test.each([
    ['the share of what came in', '收到申请32件，其中自然人28件，占87.5%。'],
    ['the share of all, with what was carried over', '受理申请35件，自然人申请28件，占比80%。'],
    ['a share cut off instead of rounded', '收到申请32件，其中自然人28件，约占87%。'],
    ['a share rounded up', '收到申请32件，其中自然人28件，占申请总数的88%。'],
    ['a change', '收到申请32件，同比增长40%。'],
    ['a rate', '答复申请34件，按期答复率100%。'],
    ['a share of something unknown', '主动公开信息120条，占总数的40%。'],
    ['a share of a whole that the sentence names', '答复申请17件，其中予以公开34件，占200%。'],
  ])('%s', (_, sentence) => {
    expectFindings(proseShare, report(sentence));
  });
});
