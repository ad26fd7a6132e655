import { expect, test } from 'vitest';
import { atCursor } from '../../../test/support/cursor.ts';
import { requestsText } from '../../../test/support/requests-text.ts';
import { readReport } from '../report/read.ts';
import { highlight } from './highlight.ts';

test('a part lights up with its row, its column and the totals that they make', () => {
  const text = requestsText({
    r1: '$011\t12\t13\t14\t15\t16\t17',
    r2: '21\t0\t0\t0\t0\t0\t27',
    r7: '71\t0\t0\t0\t0\t0\t77',
  });
  const found = highlighted(text);
  expect(found).toHaveLength(7 + 21);
  expect(found?.filter((each) => !each.startsWith('read 0'))).toEqual([
    'read 11',
    'read 12',
    'read 13',
    'read 14',
    'read 15',
    'read 16',
    'write 17',
    'read 21',
    'write 71',
  ]);
});

test('a cell of the balance alone lights up with its row and the four of its column', () => {
  const text = requestsText({
    new: '$01\t2\t3\t4\t5\t6\t7',
    carried: '8\t0\t0\t0\t0\t0\t0',
    r7: '9\t0\t0\t0\t0\t0\t0',
    next: '10\t0\t0\t0\t0\t0\t0',
  });
  expect(highlighted(text)).toEqual([
    ...['read 1', 'read 2', 'read 3', 'read 4', 'read 5', 'read 6', 'write 7'],
    ...['read 8', 'read 9', 'read 10'],
  ]);
});

test('a total is written to by its parts, though others add it up further', () => {
  const found = highlighted(requestsText({ r1: '1\t0\t0\t0\t0\t0\t$05' }));
  expect(found?.filter((each) => each.startsWith('write'))).toEqual(['write 5', 'write 0']);
});

test('a cell of table two, which has no equations, lights up alone', () => {
  const text =
    '二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t$03\n第二十条第（六）项\n行政处罚\t4\n行政强制\t0\n';
  expect(highlighted(text)).toEqual(['text 3']);
});

test('what cannot be seen is not lit up', () => {
  const found = highlighted(requestsText({ new: '$01\t\t3\t\t5\t6\t7' }));
  expect(found?.slice(0, 5)).toEqual(['read 1', 'read 3', 'read 5', 'read 6', 'write 7']);
});

test('a label, a heading and prose light up nothing', () => {
  for (const word of ['（一）予以公开', '三、收到', '自然人']) {
    expect(highlighted(requestsText().replace(word, `${word}$0`))).toBeUndefined();
  }
});

/** The highlighted cells, in the order of the text, each with its kind. */
function highlighted(marked: string): string[] | undefined {
  const { text, offset } = atCursor(marked);
  const found = highlight(readReport(text, null), offset);
  return found?.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}
