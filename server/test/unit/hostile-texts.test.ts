import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/snapshot.ts';

const HEAD = `云溪县水务局2024年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 0 0 0 0 0 0 0
`;
const TAIL = `（七）总计 0 0 0 0 0 0 0
四、结转下年度继续办理 0 0 0 0 0 0 0
`;
/** More values than a call can take as arguments. */
const MANY = 130_000;

/**
 * Texts that nobody writes by hand, each the shape that once broke a reader or could: too many items
 * for one call, patterns that try again from every character, one endless line.
 */
const TEXTS: Readonly<Record<string, string>> = {
  'rows without end inside a table': HEAD + '外来的行 0 0 0 0 0 0 0\n'.repeat(MANY) + TAIL,
  'a row of pipes': `${HEAD}${'| '.repeat(MANY)}\n${TAIL}`,
  'words between pipes': `${HEAD}${'外 | '.repeat(MANY)}\n${TAIL}`,
  'a row of tabs': `${HEAD}规章${'\t'.repeat(MANY)}1\n${TAIL}`,
  'numbers alone on their lines': HEAD + '0\n'.repeat(MANY) + TAIL,
  'blank cells alone on their lines': `${HEAD}规章\n${'\t\n'.repeat(MANY)}\t1\n${TAIL}`,
  'a line of numbers': `${HEAD}${'0 '.repeat(MANY)}\n${TAIL}`,
  'a line of slips': `${HEAD}（一）予以公开${' 1 O'.repeat(MANY)} 1\n${TAIL}`,
  'titles only': '云溪县2024年政府信息公开工作年度报告\n'.repeat(20_000),
  'headings only': '一、总体情况\n'.repeat(20_000),
  'reports of two headings': '一、总体情况\n三、收到和处理政府信息公开申请情况\n'.repeat(2000),
  'one long line': '一'.repeat(1_000_000),
  'opening brackets': '（'.repeat(MANY),
  digits: '1'.repeat(MANY),
  'bookmarks that never close': '[bookmark:'.repeat(MANY),
  'contact lines': `电话：${'1'.repeat(200)}\n`.repeat(5000),
  radicals: '⼀'.repeat(MANY),
  // What a regular expression would try again from every space; see regular-expressions.test.ts.
  'a year that never comes': `报告年度${' '.repeat(MANY)}`,
  'a postcode that never comes': `邮${' '.repeat(MANY)}编${' '.repeat(MANY)}`,
  'an address of dots': `${'a.'.repeat(MANY)}`,
  'a date of spaces': `${' '.repeat(MANY)}2024年1月1${' '.repeat(MANY)}x`,
  'the end of a page number that never comes': `第1页${' '.repeat(MANY)}x`,
  'marks behind a heading': `## 一、总体情况${' #'.repeat(MANY)}x\n${TAIL}`,
  spaces: `${' '.repeat(1_000_000)}x`,
};

describe('a hostile text', () => {
  it.each(Object.entries(TEXTS))('is read to its end: %s', { timeout: 60_000 }, (_name, text) => {
    const { reports } = analyse(text);
    const last = reports.at(-1);
    expect(reports[0]?.start).toBe(0);
    expect((last?.start ?? 0) + (last?.report.text.length ?? 0)).toBe(text.length);
    for (const { report, findings } of reports) {
      const outside = findings.filter(
        ({ span }) => span.start < 0 || span.end > report.text.length,
      );
      expect(outside).toEqual([]);
    }
  });
});
