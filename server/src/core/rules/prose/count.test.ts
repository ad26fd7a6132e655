import { describe, expect, test } from 'vitest';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleProse } from '../helpers/prose-example.ts';
import { proseCount } from './count.ts';

const REQUESTS = {
  new: [28, 4, 0, 0, 0, 0, 32],
  carried: [3, 0, 0, 0, 0, 0, 3],
  r1: [30, 4, 0, 0, 0, 0, 34],
  r7: [30, 4, 0, 0, 0, 0, 34],
  next: [1, 0, 0, 0, 0, 0, 1],
};

const report = (sentence: string) => exampleProse(sentence, { requests: REQUESTS });

function severityOf(sentence: string): string | undefined {
  return proseCount.check(readReport(report(sentence), null))[0]?.severity;
}

describe('prose/count', () => {
  test('names what the prose says and every reading that was tried', () => {
    const [message] = expectFindings(
      proseCount,
      report('全年收到政府信息公开申请«prose/count:23»件，均已答复。'),
    );
    expect(message).toContain('全年收到政府信息公开申请23件');
    expect(message).toContain('本年新收 32，本年新收与上年结转之和 35');
  });

  test('leads to the cells that were tried', () => {
    const text = report('全年新收政府信息公开申请31件。');
    const [finding] = proseCount.check(readReport(text, null));
    expect(finding?.related?.map(({ span }) => text.slice(span.start, span.end))).toEqual(['32']);
    expect(finding?.subject).toEqual({ cell: 'requests/new/total', value: '31' });
  });

  test('says less where the scope may be narrower, and where nothing is near', () => {
    expect(severityOf('全年新收政府信息公开申请31件。')).toBeUndefined();
    expect(severityOf('县政府办公室全年新收政府信息公开申请31件。')).toBe('information');
    expect(severityOf('全年新收政府信息公开申请970件。')).toBe('information');
  });
});

describe('prose/count leaves alone', () => {
  test.each([
    ['受理 that includes what was carried over', '全年受理政府信息公开申请35件。'],
    ['办理 that means what came in', '全年办理政府信息公开申请32件。'],
    ['a sentence on behalf of the government', '代表县政府办理政府信息公开申请900件。'],
    ['another year', '2023年新收政府信息公开申请12件。'],
    ['a comparison with last year', '新收政府信息公开申请比上年多12件，同比增长60%。'],
    ['figures of a channel', '其中网络申请12件，信函申请9件。'],
    ['a document’s number', '落实《2024年政务公开12件要事》（国办发〔2024〕9号）的申请要求。'],
    ['a number that says it is not exact', '全年新收政府信息公开申请30余件。'],
  ])('%s', (_, sentence) => {
    expectFindings(proseCount, report(sentence));
  });

  test('prose beside a total that was left blank', () => {
    const requests = { ...REQUESTS, next: [1, 0, 0, 0, 0, 0, ''] };
    expectFindings(proseCount, exampleProse('结转下年度继续办理1件申请。', { requests }));
  });

  test('prose beside a cell that cannot be read', () => {
    const requests = { ...REQUESTS, new: ['?', 4, 0, 0, 0, 0, '约'] };
    expectFindings(proseCount, exampleProse('新收政府信息公开申请30件。', { requests }));
  });

  test('lawsuits of both kinds together, and all three together', () => {
    const review = [1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1];
    expectFindings(
      proseCount,
      exampleProse('政府信息公开行政诉讼2件，信息公开行政复议和诉讼案件共3件。', { review }),
    );
  });
});
