import { describe, expect, test } from 'vitest';
import { atCursor } from '../../../test/support/cursor.ts';
import { fixture } from '../../../test/support/report-files.ts';
import { analyse } from '../snapshot.ts';
import { type PastedBlock, pasteTables } from './paste.ts';

const REVIEW = [
  ['行政复议', '', '', '', '', '行政诉讼', '', '', '', '', '', '', '', '', ''],
  [
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
    '总计',
    '未经复议直接起诉',
    '',
    '',
    '',
    '',
    '复议后起诉',
    '',
    '',
    '',
    '',
  ],
  [
    '',
    '',
    '',
    '',
    '',
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
    '总计',
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
    '总计',
  ],
  ['3', '1', '', '0', '4', '0', '0', '-', '0', '0', '1', '0', '0', '２', '3'],
];

const BEFORE = '四、政府信息公开行政复议、行政诉讼情况\n\n';

describe('pasteTables', () => {
  test('a table that was copied cell by cell: every value as it was', () => {
    const lines = paste(`${BEFORE}$0`, [REVIEW])?.split('\n') ?? [];
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^\| 行政复议 结果维持 \| 行政复议 结果纠正 \|/u);
    expect(cells(lines[2])).toEqual(REVIEW[3]);
    expect(lines[3]).toBe('');
  });

  test('headings and notes that were copied together with it', () => {
    const pasted = paste('$0', [
      '四、政府信息公开行政复议、行政诉讼情况',
      REVIEW,
      '注：数据截至年底。',
    ]);
    expect(pasted).toMatch(/^四、政府信息公开行政复议、行政诉讼情况\n\n\|/u);
    expect(pasted).toMatch(/\|\n\n注：数据截至年底。\n$/u);
  });

  test('what only the program knew the meaning of is gone', () => {
    const odd = REVIEW.map((row) =>
      row.map((cell) => ` \u200b${cell.replace('结果', '结\r\n果')}\u00ad\u0007\u00a0`),
    );
    expect(paste(`${BEFORE}$0`, [odd])).toBe(paste(`${BEFORE}$0`, [REVIEW]));
  });

  test('a pipe in a cell does not make two cells of it', () => {
    const noted = REVIEW.with(3, (REVIEW[3] ?? []).with(0, '3（甲|乙）'));
    expect(paste(`${BEFORE}$0`, [noted])).toMatch(/\| +3（甲｜乙） \|/u);
  });

  test('cells of several lines, as Excel quotes them', () => {
    const pasted = paste('$0', [fixture('clipboard/excel-requests.tsv')]);
    expect(pasted).toContain(
      '| 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 |',
    );
    expect(pasted).not.toContain('"');
  });

  test('a table of figures alone gets its labels', () => {
    const figures = Array.from({ length: 25 }, (_, row) =>
      Array.from({ length: 7 }, () => `${row}`),
    );
    const pasted = paste('$0', [figures]) ?? '';
    expect(cells(pasted.split('\n').find((line) => line.includes('（七）总计')))).toEqual([
      '（七）总计',
      ...Array.from({ length: 7 }, () => '23'),
    ]);
  });
});

describe('its place', () => {
  test.each([
    ['an empty text', '$0', '', '\n'],
    ['an empty line', '上\n\n$0\n\n下\n', '', ''],
    ['right below a line', '上\n$0', '\n', '\n'],
    ['right above a line', '\n$0\n下\n', '', '\n'],
    ['inside a line', '上$0下', '\n\n', '\n\n'],
    ['behind spaces', '上\n\n  $0\n\n下', '\n', ''],
  ])('%s', (_, marked, before, behind) => {
    const pasted = paste(marked, [REVIEW]) ?? '';
    expect(pasted.startsWith(`${before}|`)).toBe(true);
    expect(pasted.endsWith(`|${behind}`)).toBe(true);
  });

  test('the line ends are those of the text', () => {
    const pasted = paste('上\r\n$0\r\n下', [REVIEW]) ?? '';
    expect(pasted.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(pasted.startsWith('\r\n|')).toBe(true);
  });

  test('a table is replaced as a whole, and never cut in two', () => {
    const there = `${BEFORE}${paste(`${BEFORE}$0`, [REVIEW])}`;
    const { reports } = analyse(there);
    const { start, end } = reports[0]?.report.tables.review?.span ?? { start: 0, end: 0 };
    const over = (from: number, to: number) =>
      pasteTables({ text: there, span: { start: from, end: to }, reports }, [REVIEW]);
    expect(over(start, end)).not.toBeNull();
    expect(over(start + 20, start + 20)).toBeNull();
    expect(over(start + 20, end)).toBeNull();
    expect(over(start - 1, end - 1)).toBeNull();
    expect(over(start, start)).not.toBeNull();
    expect(over(end + 1, end + 1)).not.toBeNull();
  });

  test('the year of the report decides where two formats fit equally well', () => {
    const rows = [['规范性文件', '1', '2', '3'], ['行政许可'], ['行政处罚'], ['行政强制']].map(
      (row) => Array.from({ length: 4 }, (_, column) => row[column] ?? ''),
    );
    const under = (year: number) =>
      paste(`云溪县人民政府${year}年政府信息公开工作年度报告\n\n$0`, [rows]);
    expect(under(2020)).toContain('上一年项目数量');
    expect(under(2024)).toContain('本年处理决定数量');
  });
});

describe('is pasted as it is', () => {
  test.each<[string, readonly PastedBlock[]]>([
    [
      'another table',
      [
        [
          ['姓名', '电话'],
          ['甲', '12345678'],
          ['乙', '23456789'],
        ],
      ],
    ],
    ['prose', ['2024年，我县收到申请12件，\n答复11件，\n结转1件。']],
    ['a few rows', ['行政处罚\t3\n行政强制\t0']],
    ['a whole report', [fixture('layouts/tabs.txt')]],
    ['a table in the canonical layout', [paste('$0', [REVIEW]) ?? '']],
    ['nothing', []],
    [
      'blank cells',
      [
        [
          ['', ''],
          ['', ''],
        ],
      ],
    ],
  ])('%s', (_, blocks) => expect(paste(`${BEFORE}$0`, blocks)).toBeNull());
});

function paste(marked: string, blocks: readonly PastedBlock[]): string | null {
  const { text, offset } = atCursor(marked);
  const span = { start: offset, end: offset };
  return pasteTables({ text, span, reports: analyse(text).reports }, blocks);
}

function cells(line = ''): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
