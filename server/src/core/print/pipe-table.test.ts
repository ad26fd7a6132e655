import { expect, test } from 'vitest';
import { pipeTable } from './pipe-table.ts';

test('labels to the left, figures to the right, by East Asian width', () => {
  expect(
    pipeTable([
      ['信息内容', '件数', 'n'],
      ['规章', '1', '18342'],
      ['3.危及“三安全”', '', '（其中１６件）'],
    ]),
  ).toEqual([
    '| 信息内容       | 件数 |              n |',
    '| -------------- | ---: | -------------: |',
    '| 规章           |    1 |          18342 |',
    '| 3.危及“三安全” |      | （其中１６件） |',
  ]);
});

test('a short row stays short, and a long one long', () => {
  expect(pipeTable([['a', 'b'], ['c'], ['d', '1', '2']])).toEqual([
    '| a   |   b |',
    '| --- | --: |',
    '| c   |',
    '| d   |   1 |   2 |',
  ]);
});

test('without labels every column holds figures', () => {
  expect(pipeTable([['a'], ['1']], false)).toEqual(['|   a |', '| --: |', '|   1 |']);
});
