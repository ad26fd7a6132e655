import { describe, expect, it } from 'vitest';
import { rowsIn, shown, tableIn } from '../../../test/support/reading.ts';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const COMPLETE = {
  reconsideration: '1 0 0 0 1',
  'litigation-direct': '2 0 0 0 2',
  'litigation-after-review': '3 0 0 0 3',
};

function pipes(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Table four as one Markdown row below a header of fifteen. */
function oneRow(values: string): string {
  const header = [...RESULTS, ...RESULTS, ...RESULTS];
  return pipes(header) + pipes(header.map(() => '---')) + pipes(values.split(' ').map(shownBlank));
}

/** Table four as three Markdown tables, each below its name. */
function threeTables(...blocks: readonly string[]): string {
  const names = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];
  return blocks
    .map((values, i) => {
      const cells = values.split(' ').map(shownBlank);
      return `### ${names[i]}\n\n${pipes(RESULTS)}${pipes(RESULTS.map(() => '---'))}${pipes(cells)}`;
    })
    .join('\n');
}

/** `·` stands for a blank, in what is written as in what is read. */
function shownBlank(value: string): string {
  return value === '·' ? '' : value;
}

function rows(text: string): Record<string, string> | null {
  return rowsIn(text, 'review');
}

describe('table four reads', () => {
  const values = '1 0 0 0 1 2 0 0 0 2 3 0 0 0 3';
  const header = RESULTS.join(' ');

  it.each([
    ['as one Markdown row of 15', oneRow(values)],
    ['as one row with spaces', `${header}\n${values}\n`],
    ['as one row split by tabs', `${RESULTS.join('\t')}\n${values.replaceAll(' ', '\t')}\n`],
    ['as one row out of a web page', `${RESULTS.join(' | ')}\n${values.replaceAll(' ', ' | ')}\n`],
    ['as one row wrapped over two lines', `${header}\n1 0 0 0 1 2 0 0\n0 2 3 0 0 0 3\n`],
    ['as one row wrapped over three lines', `${header}\n1 0 0 0 1\n2 0 0 0 2\n3 0 0 0 3\n`],
    ['with one value a line', `${RESULTS.join('\n')}\n${values.replaceAll(' ', '\n')}\n`],
    ['with one cell a line', `\t${RESULTS.join('\n\t')}\n\n\t${values.replaceAll(' ', '\n\t')}\n`],
    ['as three tables of 5', threeTables('1 0 0 0 1', '2 0 0 0 2', '3 0 0 0 3')],
    [
      'as three rows of 5',
      '行政复议 1 0 0 0 1\n行政诉讼 未经复议直接起诉 2 0 0 0 2\n复议后起诉 3 0 0 0 3\n',
    ],
    ['across a page number', `${header}\n1 0 0 0 1 2 0 0\n- 9 -\n0 2 3 0 0 0 3\n`],
  ])('%s', (_, text) => {
    expect(rows(text)).toEqual(COMPLETE);
  });

  it.each([
    ['the first', '· 0 0 0 1 2 0 0 0 2 3 0 0 0 3', { ...COMPLETE, reconsideration: '· 0 0 0 1' }],
    [
      'the last',
      '1 0 0 0 1 2 0 0 0 2 3 0 0 0 ·',
      { ...COMPLETE, 'litigation-after-review': '3 0 0 0 ·' },
    ],
    [
      'a whole block',
      '1 0 0 0 1 · · · · · 3 0 0 0 3',
      { ...COMPLETE, 'litigation-direct': '· · · · ·' },
    ],
  ])('with %s left blank', (_, written, expected) => {
    expect(rows(oneRow(written))).toEqual(expected);
  });

  it('with dashes for all values', () => {
    const dashes = '[-] [-] [-] [-] [-]';
    expect(rows(oneRow('- - - - - - - - - - - - - - -'))).toEqual({
      reconsideration: dashes,
      'litigation-direct': dashes,
      'litigation-after-review': dashes,
    });
  });

  it.each([
    ['14', '1 0 0 0 1 2 0 0 0 2 3 0 0 3', '(3 0 0 3)'],
    ['16', '1 0 0 0 1 2 0 0 0 2 3 0 0 0 3 9', '(3 0 0 0 3 9)'],
  ])('with %s values, of which the last block cannot be told apart', (_, written, last) => {
    const expected = { ...COMPLETE, 'litigation-after-review': last };
    expect(rows(oneRow(written))).toEqual(expected);
    expect(rows(`${header}\n${written}\n`)).toEqual(expected);
  });

  it('with a short table among the three', () => {
    expect(rows(threeTables('1 0 0 0 1', '2 0 0 2', '3 0 0 0 3'))).toEqual({
      ...COMPLETE,
      'litigation-direct': '(2 0 0 2)',
    });
  });

  it('with a number cut in two, where only its joining adds up', () => {
    expect(rows(`${header}\n1 0 0 0 1 2 0 0 0 2 2 1 0 0 0 21\n`)).toEqual({
      ...COMPLETE,
      'litigation-after-review': '21 0 0 0 21',
    });
  });

  it('with one of three rows missing', () => {
    const { 'litigation-direct': _, ...others } = COMPLETE;
    expect(rows('行政复议 1 0 0 0 1\n行政诉讼 复议后起诉 3 0 0 0 3\n')).toEqual(others);
  });

  it('from its header to its last value', () => {
    const own = `行政复议 行政诉讼\n${header}\n${values}`;
    const text = `四、政府信息公开行政复议、行政诉讼情况\n${own}\n五、存在的主要问题及改进情况\n略。`;
    expect(shown(text, tableIn(text, 'review').span)).toBe(own);
  });
});

describe('table four without a single number', () => {
  const blanks = Array.from({ length: 15 }, () => ' ').join('|');

  it('is there, with fifteen blanks under its header', () => {
    const header = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |';
    const all = rows(`${header}\n|---|---|---|---|---|\n|${blanks}|\n`);
    expect(all).toEqual({
      reconsideration: '· · · · ·',
      'litigation-direct': '· · · · ·',
      'litigation-after-review': '· · · · ·',
    });
  });

  it('is not made of blanks without a header', () => {
    expect(rows(`|${blanks}|\n`)).toBeNull();
  });
});

describe('a row whose first figure is blank, below a header with blank cells', () => {
  const expected = {
    reconsideration: '· 3 2 4 9',
    'litigation-direct': '1 0 0 0 1',
    'litigation-after-review': '0 0 0 0 0',
  };
  const figures = ['', 3, 2, 4, 9, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0];

  it('is read from pipes that stand between cells', () => {
    const text = `行政复议 | 行政诉讼 ||||\n${RESULTS.join(' | ')} ||||||\n${figures.join(' | ')} |\n`;
    expect(rows(text)).toEqual(expected);
  });

  it('is read from cells one a line', () => {
    const merged = '\t\n'.repeat(5);
    const labels = RESULTS.map((label) => `\t${label}\n`).join('');
    const text = `${labels}\n${merged}${labels}\n${figures.map((each) => `\t${each}\n`).join('')}`;
    expect(rows(text)).toEqual(expected);
  });

  it('takes no cell of the header for its own', () => {
    const text = `${RESULTS.join(' | ')} ||||\n| ${figures.slice(1).join(' | ')} |\n`;
    expect(rows(text)?.['reconsideration']).toBe('3 2 4 9 1');
  });
});

describe('a text has no table four', () => {
  it.each([
    ['when it is empty', ''],
    ['when its header is all there is', oneRow('').split('\n').slice(0, 2).join('\n')],
    ['when other numbers are there', '甲乡 1 2 3 4 5\n乙乡 1 2 3 4 5\n'],
  ])('%s', (_, text) => {
    expect(rows(text)).toBeNull();
  });

  it('when its rows are those of table three', () => {
    const text = `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（七）总计 3 0 0 0 0 0 3
四、结转下年度继续办理 0 0 0 0 0 0 0
`;
    expect(rows(text)).toBeNull();
  });
});
