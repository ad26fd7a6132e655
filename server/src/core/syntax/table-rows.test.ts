import { describe, expect, it } from 'vitest';
import { rowsIn, shown, tableIn } from '../../../test/support/reading.ts';

const OPENING = `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
`;
const CLOSING = `（七）总计 4 0 0 0 0 0 4
四、结转下年度继续办理 0 0 0 0 0 0 0
`;

/** Table three with some lines between its first and its last rows. */
function table(...lines: readonly string[]): string {
  return `${OPENING}${lines.map((line) => `${line}\n`).join('')}${CLOSING}`;
}

/** The rows between those that frame them, which no fault may shift. */
function between(text: string): Record<string, string> {
  const { new: first, carried, r7, next, ...others } = rowsIn(text, 'requests') ?? {};
  expect({ first, carried, r7, next }).toEqual({
    first: '3 0 0 0 0 0 3',
    carried: '1 0 0 0 0 0 1',
    r7: '4 0 0 0 0 0 4',
    next: '0 0 0 0 0 0 0',
  });
  return others;
}

/** Rows that belong to no row of the template, and what each repeats. */
function unexpected(text: string): (readonly [string | null, string | null])[] {
  return tableIn(text, 'requests').unexpected.map(
    ({ span, repeats }) => [shown(text, span), repeats?.id ?? null] as const,
  );
}

describe('a label that goes on below its values', () => {
  const BELOW = ['5.要求行政机关确认或重新 2 0 0 0 0 0 2', '出具已获取信息'];

  it('keeps its values from the row after it', () => {
    const around = ['5.要求行政机关确认或重', '20 0 0 0 0 0 20', '新出具已获取信息'];
    expect(between(table(...around, '3.其他 1 0 0 0 0 0 1'))).toEqual({
      'r5.5': '20 0 0 0 0 0 20',
      'r6.3': '1 0 0 0 0 0 1',
    });
  });

  it('is worded as the template has it', () => {
    const rows = tableIn(table(...BELOW), 'requests').rows.filter((row) => row !== null);
    expect(rows.map((row) => row.label?.wording)).toEqual(rows.map(() => 'exact'));
  });
});

describe('labels', () => {
  it.each([
    [
      'wrapped over two lines',
      ['5.要求行政机关确认或重新', '出具已获取信息 2 0 0 0 0 0 2'],
      { 'r5.5': '2 0 0 0 0 0 2' },
    ],
    [
      'wrapped, with a page number inside',
      ['5.要求行政机关确认或重新', '- 5 -', '出具已获取信息 2 0 0 0 0 0 2'],
      { 'r5.5': '2 0 0 0 0 0 2' },
    ],
    [
      'whose rest stands below the values',
      [
        '1.申请人无正当理由逾期不补正、行政机关不再处 2 0 0 0 0 0 2',
        '理其政府信息公开申请',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关 1 0 0 0 0 0 1',
        '不再处理其政府信息公开申请',
        '3.其他 0 0 0 0 0 0 0',
      ],
      { 'r6.1': '2 0 0 0 0 0 2', 'r6.2': '1 0 0 0 0 0 1', 'r6.3': '0 0 0 0 0 0 0' },
    ],
    [
      'behind a stub of one character a line',
      [...'三、本年度办理结果', '（一）予以公开 2 0 0 0 0 0 2'],
      { r1: '2 0 0 0 0 0 2' },
    ],
    [
      'beside a group label cut in two',
      [
        '（四）无 1.本机关不掌握相关政府信息 2 0 0 0 0 0 2',
        '法提供 2.没有现成信息需要另行制作 1 0 0 0 0 0 1',
        '3.补正后申请内容仍不明确 0 0 0 0 0 0 0',
      ],
      { 'r4.1': '2 0 0 0 0 0 2', 'r4.2': '1 0 0 0 0 0 1', 'r4.3': '0 0 0 0 0 0 0' },
    ],
    [
      'above their values, with a page number between',
      ['（一）予以公开', '- 5 -', '2 0 0 0 0 0 2'],
      { r1: '2 0 0 0 0 0 2' },
    ],
    [
      'with spaces, half-width brackets and radicals',
      ['(一) 予以 公开 2 0 0 0 0 0 2', '7、属于⾏政执法案卷 1 0 0 0 0 0 1'],
      { r1: '2 0 0 0 0 0 2', 'r3.7': '1 0 0 0 0 0 1' },
    ],
    [
      'of the same words in two groups',
      ['（三）不予公开', '1.属于国家秘密 1 0 0 0 0 0 1', '（六）其他处理', '3.其他 2 0 0 0 0 0 2'],
      { 'r3.1': '1 0 0 0 0 0 1', 'r6.3': '2 0 0 0 0 0 2' },
    ],
    [
      'that are missing, between rows that have one',
      ['2 0 0 0 0 0 2', '1 0 0 0 0 0 1', '1.属于国家秘密 1 0 0 0 0 0 1'],
      { r1: '2 0 0 0 0 0 2', r2: '1 0 0 0 0 0 1', 'r3.1': '1 0 0 0 0 0 1' },
    ],
  ])('%s', (_, lines, rows) => {
    expect(between(table(...lines))).toEqual(rows);
  });

  it('tell how near they come to the template', () => {
    const text = table(
      '（一） 予以公开 2 0 0 0 0 0 2',
      '（二）部分公开（区分处理的，只计这一情况，不计其他情形） 0 0 0 0 0 0 0',
      '1.属于国家秘密 0 0 0 0 0 0 0',
      '2.其他法律行政止公开 0 0 0 0 0 0 0',
      '5.属于三类内容事务信息 0 0 0 0 0 0 0',
    );
    const labels = tableIn(text, 'requests').rows.flatMap((row) =>
      row === null || row.label === null
        ? []
        : [`${row.template.id} ${row.label.wording}: ${shown(text, row.label.span)}`],
    );
    expect(labels.slice(2, 7)).toEqual([
      'r1 exact: （一） 予以公开',
      'r2 alias: （二）部分公开（区分处理的，只计这一情况，不计其他情形）',
      'r3.1 exact: 1.属于国家秘密',
      'r3.2 different: 2.其他法律行政止公开',
      'r3.5 alias: 5.属于三类内容事务信息',
    ]);
  });

  it('are not invented where the text has none', () => {
    const text = table('2 0 0 0 0 0 2', '1 0 0 0 0 0 1', '1.属于国家秘密 1 0 0 0 0 0 1');
    const [, , r1, r2] = tableIn(text, 'requests').rows;
    expect([r1?.label, r2?.label]).toEqual([null, null]);
  });
});

describe('one faulty row shifts nothing', () => {
  const [r31, r32] = ['1.属于国家秘密 1 0 0 0 0 0 1', '2.其他法律行政法规禁止公开 2 0 0 0 0 0 2'];
  const both = { 'r3.1': '1 0 0 0 0 0 1', 'r3.2': '2 0 0 0 0 0 2' };

  it('when it is missing', () => {
    expect(between(table(r32))).toEqual({ 'r3.2': '2 0 0 0 0 0 2' });
  });

  it('when it is doubled, and the second one is named', () => {
    const second = '1.属于国家秘密 9 0 0 0 0 0 9';
    const text = table(r31, second, r32);
    expect(between(text)).toEqual(both);
    expect(unexpected(text)).toEqual([[second, 'r3.1']]);
  });

  it('when the last row is doubled', () => {
    const text = `${table(r31, r32)}四、结转下年度继续办理 0 0 0 0 0 0 0\n`;
    expect(between(text)).toEqual(both);
    expect(unexpected(text)).toEqual([['四、结转下年度继续办理 0 0 0 0 0 0 0', 'next']]);
  });

  it('when it is foreign, and is named', () => {
    const foreign = '其中：信函申请 9 0 0 0 0 0 9';
    const text = table(r31, foreign, r32);
    expect(between(text)).toEqual(both);
    expect(unexpected(text)).toEqual([[foreign, null]]);
  });

  it('when it is short', () => {
    expect(between(table('1.属于国家秘密 1 0 0', r32))).toEqual({ ...both, 'r3.1': '(1 0 0)' });
  });

  it('when it is long', () => {
    expect(between(table('1.属于国家秘密 1 0 0 0 0 0 0 9 9', r32))).toEqual({
      ...both,
      'r3.1': '(1 0 0 0 0 0 0 9 9)',
    });
  });

  it('when its label is another one’s nearly', () => {
    expect(between(table('1.涉及国家机密 1 0 0 0 0 0 1', r32))).toEqual(both);
  });
});

describe('group labels are no rows', () => {
  it('with empty cells beside them', () => {
    const text = `| 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
| 二、上年结转政府信息公开申请数量 |  |  |  |  |  |  |  |
| 三、本年度办理结果 |  |  |  |  |  |  |  |
| （三）不予公开 |  |  |  |  |  |  |  |
| 1.属于国家秘密 |  |  |  |  |  |  |  |
| （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
`;
    expect(rowsIn(text, 'requests')).toEqual({
      new: '3 0 0 0 0 0 3',
      carried: '· · · · · · ·',
      'r3.1': '· · · · · · ·',
      r7: '3 0 0 0 0 0 3',
    });
    expect(unexpected(text)).toEqual([]);
  });
});

describe('a text has no table three', () => {
  it.each([
    ['when it is empty', ''],
    ['when it is prose with numbers', '全年收到申请 3 件，结转 0 件。\n办结 3 件。'],
    ['when two rows are all there is', OPENING],
    ['when other rows of numbers are there', '甲乡 1 2 3 4 5 6 7\n乙乡 1 2 3 4 5 6 7\n'.repeat(3)],
  ])('%s', (_, text) => {
    expect(rowsIn(text, 'requests')).toBeNull();
  });
});

describe('a table covers', () => {
  it('its header and its last row, and nothing of the text around it', () => {
    const own = `申请人情况\n自然人 总计\n${table('（一）予以公开 2 0 0 0 0 0 2').trimEnd()}`;
    const text = `三、收到和处理政府信息公开申请情况\n${own}\n四、政府信息公开行政复议、行政诉讼情况\n略。`;
    expect(shown(text, tableIn(text, 'requests').span)).toBe(own);
  });
});
