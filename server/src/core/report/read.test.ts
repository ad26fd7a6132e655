import { describe, expect, it } from 'vitest';
import { shown } from '../../../test/support/reading.ts';
import { spansIn } from '../../../test/support/spans.ts';
import { splitReports } from '../syntax/split.ts';
import { readReport } from './read.ts';
import { isReport } from './recognise.ts';

const REPORT = `云溪县水利局2024年政府信息公开工作年度报告
一、总体情况
（一）主动公开。全年公开128条。
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（七）总计 3 0 0 0 0 0 3
四、结转下年度继续办理 0 0 0 0 0 0 0
云溪县水利局
2025年1月20日
`;

/** Everything that a report reads, with the characters instead of their places. */
function content(text: string): unknown {
  const report = readReport(text, null);
  return JSON.parse(JSON.stringify(report), (key, value: unknown) => {
    if (key === 'text' || key === 'template' || key === 'line') return undefined;
    const [span] = spansIn(value);
    if (span === undefined || Object.keys(value ?? {}).length !== 2) return value;
    return shown(text, span)?.replaceAll(/\r\n?/gu, '\n');
  });
}

describe('readReport', () => {
  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads the same with %s', (_, end) => {
    const text = REPORT.replaceAll('\n', end);
    const report = readReport(text, null);
    expect(report.headings).toHaveLength(3);
    expect(report.published).toMatchObject({ year: 2025, month: 1, day: 20 });
    expect(content(text)).toEqual(content(REPORT));
  });

  it('reads the same behind a byte order mark', () => {
    expect(content(`\uFEFF${REPORT}`)).toEqual(content(REPORT));
  });

  it('finds nothing in a text that holds nothing', () => {
    expect(readReport('', null)).toEqual({
      text: '',
      title: null,
      organ: null,
      year: null,
      published: null,
      contacts: [],
      headings: [],
      sections: [],
      tables: { disclosure: null, requests: null, review: null },
      residue: [],
    });
  });
});

describe('any text is read, and every span lies inside it', () => {
  it.each([
    ['a lone high surrogate', '\ud83d'],
    ['a lone low surrogate in a cell', '| 规章 | \ude00 | 0 |'],
    ['surrogates in a report', REPORT.replaceAll('0', '\ud83d')],
    ['NUL', '\u0000'.repeat(50)],
    ['NUL in a report', REPORT.replaceAll(' ', '\u0000')],
    ['only pipes', '|'.repeat(300)],
    ['lines of pipes', '|||||||||\n'.repeat(60)],
    ['only tabs', '\t'.repeat(300)],
    ['lines of tabs', '\t\t\t\t\n'.repeat(60)],
    ['only line ends', '\r\n\r\r\n\n'.repeat(30)],
    ['only dashes', '-'.repeat(300)],
    ['only numerals', '一、'.repeat(100)],
    ['only marks', '#'.repeat(300)],
    ['only digits', '9'.repeat(300)],
    ['digits set apart', '9 '.repeat(300)],
    ['brackets that never close', '（'.repeat(300)],
    ['a line of 100,000 characters', '政府信息公开'.repeat(17_000)],
    ['a line of 100,000 cells', '0 | '.repeat(100_000)],
    ['a line of 100,000 blanks', `${' '.repeat(100_000)}x`],
  ])('%s', (_, text) => {
    const report = readReport(text, null);
    const outside = spansIn(report).filter(
      ({ start, end }) => start < 0 || start > end || end > text.length,
    );
    expect(outside).toEqual([]);
    expect(
      splitReports(text)
        .map((span) => shown(text, span))
        .join(''),
    ).toBe(text);
    expect(() => isReport(text)).not.toThrow();
  });
});
