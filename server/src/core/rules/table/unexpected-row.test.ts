import { describe, expect, it } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleWholeRequests } from '../helpers/relation-example.ts';
import { unexpectedRow } from './unexpected-row.ts';

const FOREIGN = '| 其中：涉及征地拆迁 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n';

describe('table/unexpected-row', () => {
  it('stands on the label of a row that the template does not have', () => {
    const text = exampleWholeRequests({}).replace(
      '| （二）部分公开',
      `${FOREIGN.replace('其中：涉及征地拆迁', '«table/unexpected-row:其中：涉及征地拆迁»')}$&`,
    );
    const [message] = expectFindings(unexpectedRow, text);
    expect(message).toContain('模板的表格里没有“其中：涉及征地拆迁”这一行');
  });

  it('relates a doubled row to its other occurrence', () => {
    const text = exampleWholeRequests({}).replace(/\| 2\.重复申请.*\n/u, '$&$&');
    const [finding, ...others] = unexpectedRow.check(readReport(text, null));
    expect(others).toEqual([]);
    expect(finding?.message.zh).toBe('“2.重复申请”这一行填了不止一次。请核对后只保留一行。');
    expect(finding?.related?.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '2.重复申请',
    ]);
    expect(finding?.related?.[0]?.span).not.toEqual(finding?.span);
    expect(finding?.subject).toEqual({ cell: 'requests/r5.2', value: '2.重复申请' });
  });

  describe('false alarms', () => {
    it('does not report group labels on lines of their own', () => {
      expectFindings(unexpectedRow, exampleWholeRequests({}));
    });

    it('does not report 3.其他 and the column 其他, which share their words', () => {
      expectFindings(unexpectedRow, exampleWholeRequests({ 'r6.3': [2, 0, 0, 0, 0, 0, 2] }));
    });
  });
});

describe('table/unexpected-row is fixed', () => {
  const figures = { 'r5.2': [4, 0, 0, 0, 0, 0, 4] };

  it.each(['\n', '\r\n', '\r'])('where a row says the same twice, line end %j', (end) => {
    const whole = exampleWholeRequests(figures).replaceAll('\n', end);
    const text = whole.replace(/\| 2\.重复申请[^\r\n]*(?:\r\n|\r|\n)/u, '$&$&');
    expect(shownFixes(unexpectedRow, text)).toEqual([
      {
        title: '删去重复的一行“2.重复申请”（数字与另一行相同）',
        grade: 'choice',
        after: whole,
      },
    ]);
  });

  it('where a foreign row has no figures', () => {
    const row = '| 其中：涉及征地拆迁 | - | - | - | - | - | - | - |\n';
    const whole = exampleWholeRequests(figures);
    const text = whole.replace('| （二）部分公开', `${row}$&`);
    expect(shownFixes(unexpectedRow, text)).toEqual([
      { title: '删去没有数字的一行“其中：涉及征地拆迁”', grade: 'choice', after: whole },
    ]);
  });
});

describe('table/unexpected-row is not fixed', () => {
  it('where a figure would be lost', () => {
    const foreign = exampleWholeRequests({}).replace('| （二）部分公开', `${FOREIGN}$&`);
    expect(proposedFixes(unexpectedRow, foreign)).toEqual([]);
    const other = exampleWholeRequests({}).replace(
      /\| 2\.重复申请.*\n/u,
      '$&| 2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n',
    );
    expect(proposedFixes(unexpectedRow, other)).toEqual([]);
  });

  it('where the label is wrapped, so that its beginning would be left behind', () => {
    const label = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
    const row =
      '1.申请人无正当理由逾期不补正、\n行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0\n';
    const text = exampleWholeRequests({})
      .replaceAll(/ ?\| ?/gu, ' ')
      .replace(new RegExp(`^ *${label}.*\\n`, 'mu'), row + row);
    expect(proposedFixes(unexpectedRow, text)).toEqual([]);
  });
});
