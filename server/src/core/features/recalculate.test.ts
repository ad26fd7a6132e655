import { expect, test } from 'vitest';
import { fixture } from '../../../test/support/report-files.ts';
import { requestsText } from '../../../test/support/requests-text.ts';
import { readReport } from '../report/read.ts';
import { tablesOf } from '../rules/helpers/cell-walk.ts';
import { applyEdits } from '../text/edit.ts';
import { recalculateOffer } from './recalculate-offer.ts';

/** The Chinese title of the offer and the text after it; null where there is none. */
function offered(text: string): { title: string; after: string } | null {
  const report = readReport(text, null);
  const offer = recalculateOffer([{ start: 0, report, tables: tablesOf(report) }]);
  return offer && { title: offer.title.zh, after: applyEdits(text, offer.edits) };
}

test('totals of rows and columns become the sums of their parts, and nothing else changes', () => {
  const text = requestsText({
    new: '5\t0\t0\t0\t0\t1\t5',
    r1: '3\t1\t0\t0\t0\t0\t4',
    r2: '2\t0\t0\t0\t0\t0\t9',
    r7: '3\t1\t0\t0\t0\t0\t4',
    next: '0\t0\t0\t0\t0\t0\t0',
  });
  expect(offered(text)).toEqual({
    title: '重新计算合计（改 4 格）',
    after: requestsText({
      new: '5\t0\t0\t0\t0\t1\t6',
      r1: '3\t1\t0\t0\t0\t0\t4',
      r2: '2\t0\t0\t0\t0\t0\t2',
      r7: '5\t1\t0\t0\t0\t0\t6',
      // It was counted: that 6 were received and 6 answered says nothing of it.
      next: '0\t0\t0\t0\t0\t0\t0',
    }),
  });
});

test('a blank total is filled in, in its own cell', () => {
  const text = requestsText({ r1: '3\t1\t0\t0\t0\t0\t', r7: '3\t1\t0\t0\t0\t0\t' });
  expect(offered(text)?.after).toBe(
    requestsText({ r1: '3\t1\t0\t0\t0\t0\t4', r7: '3\t1\t0\t0\t0\t0\t4' }),
  );
});

test('nothing is offered where every total equals its parts', () => {
  expect(
    offered(requestsText({ r1: '3\t0\t0\t0\t0\t0\t3', r7: '3\t0\t0\t0\t0\t0\t3' })),
  ).toBeNull();
  expect(offered('一般文字\n')).toBeNull();
});

test('a unit and a note behind a total stay', () => {
  const text = requestsText({ new: '5\t0\t0\t0\t0\t0\t6件（其中网上5件）' });
  expect(offered(text)?.after).toBe(requestsText({ new: '5\t0\t0\t0\t0\t0\t5件（其中网上5件）' }));
});

test('a total that cannot be worked out stays as it is', () => {
  const text = requestsText({ new: '约5\t1\t0\t0\t0\t0\t9', r1: '1\t0\t0\t0\t0\t0\t2' });
  const after = offered(text)?.after ?? '';
  expect(after).toContain('约5\t1\t0\t0\t0\t0\t9');
  expect(after).toContain('1\t0\t0\t0\t0\t0\t1');
});

test.each([
  ['faults/wrong-row-total.txt', '\t11\t1\t0\t0\t0\t0\t21', '\t11\t1\t0\t0\t0\t0\t12'],
  ['faults/wrong-review-total.txt', '\n3 1 0 1 6 1', '\n3 1 0 1 5 1'],
  ['faults/wrong-results-total.txt', '\n\t61\n', '\n\t52\n'],
])('in %s, the total alone is replaced', (name, before, after) => {
  const text = fixture(name);
  expect(text).toContain(before);
  const result = offered(text)?.after ?? '';
  expect(result).toContain(after);
  expect(result).not.toContain(before);
});
