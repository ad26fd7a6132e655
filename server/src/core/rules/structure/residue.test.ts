import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { residue } from './residue.ts';

describe('structure/residue', () => {
  test('marks the first page number and counts the others', () => {
    const [message] = expectFindings(
      residue,
      exampleReport({
        overview:
          '一、总体情况\n全年主动公开信息128条，\n«structure/residue:- 2 -»\n收到政府信息公开申请3件。',
        problems: '五、存在的主要问题及改进情况\n主要问题是解读\n- 3 -\n形式单一。',
      }),
    );
    expect(message).toContain('“- 2 -”是页码');
    expect(message).toContain('全文共2处');
  });

  test('points to the other places', () => {
    const text = exampleReport({
      overview: '一、总体情况\n全年主动公开信息128条，\n- 2 -\n收到政府信息公开申请3件。',
      problems: '五、存在的主要问题及改进情况\n主要问题是解读\n- 3 -\n形式单一。',
    });
    const [finding] = residue.check(readReport(text, null));
    const places = finding?.related?.map(({ span }) => text.slice(span.start, span.end));
    expect(places).toEqual(['- 3 -']);
  });

  test('gives one finding for each kind, in the order of the text', () => {
    const text = exampleReport({
      overview: '一、总体情况\n[bookmark: _GoBack]全年主动公开信息128条，\n- 2 -\n收到申请3件。',
      other:
        '六、其他需要报告的事项\n无\n上一篇：云溪县水务局2023年政府信息公开工作年度报告\n下一篇：没有了',
    });
    const findings = residue.check(readReport(text, null));
    expect(findings.map(({ subject }) => subject.value)).toEqual([
      'bookmark',
      'page-number',
      'navigation',
    ]);
  });
});

describe('structure/residue leaves alone', () => {
  test('a clean report', () => {
    expectFindings(residue, exampleReport());
  });

  test('a negative number, a dash or a count on a line of its own', () => {
    expectFindings(
      residue,
      exampleReport({
        disclosure:
          '二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n12\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n-\n行政强制\n0',
      }),
    );
  });

  test('上一篇 inside a sentence', () => {
    expectFindings(
      residue,
      exampleReport({ overview: '一、总体情况\n全年公开解读128篇，其中上一篇获得好评。' }),
    );
  });
});

describe('structure/residue is fixed', () => {
  test('one page number', () => {
    const text = exampleReport({
      problems: '五、存在的主要问题及改进情况\n主要问题是政策解读的形式\n- 2 -\n还不够多样。',
    });
    expect(shownFixes(residue, text)).toEqual([
      {
        title: '删去页码',
        grade: 'safe',
        after: exampleReport({
          problems: '五、存在的主要问题及改进情况\n主要问题是政策解读的形式\n还不够多样。',
        }),
      },
    ]);
  });

  test('all of them, or the first alone; of two empty lines around one remains', () => {
    const text = `- 1 -\n${exampleReport({ disclosure: '二、主动公开政府信息情况\n（表略）\n\n第 2 页 共 3 页' })}- 3 -`;
    expect(shownFixes(residue, text)).toEqual([
      { title: '删去全文 3 处页码', grade: 'safe', after: exampleReport().trimEnd() },
      { title: '只删去这一处页码', grade: 'safe', after: text.replace('- 1 -\n', '') },
    ]);
  });

  test.each(['\r\n', '\r'])('lines that end in %j', (end) => {
    const text = exampleReport({
      other: '六、其他需要报告的事项\n无\n上一篇：某县年报\n下一篇：没有了',
    });
    const [fix] = shownFixes(residue, text.replaceAll('\n', end));
    expect(fix?.title).toBe('删去全文 2 处网页导航文字');
    expect(fix?.after).toBe(
      exampleReport({ other: '六、其他需要报告的事项\n无' }).replaceAll('\n', end),
    );
  });

  test('a bookmark, and not the line that it stands in', () => {
    const text = exampleReport({ other: '六、其他需要报告的事项\n[bookmark: _GoBack]无' });
    const [fix] = shownFixes(residue, text);
    expect(fix?.after).toBe(exampleReport({ other: '六、其他需要报告的事项\n无' }));
  });

  test('inside a table only if someone says so', () => {
    const text = exampleReport({
      overview: '一、总体情况\n公开128条，\n- 1 -\n收到3件，审核，网站，培训。',
      disclosure:
        '二、主动公开政府信息情况\n第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 3\n- 2 -\n行政强制 0',
    });
    expect(shownFixes(residue, text).map(({ title, grade }) => [title, grade])).toEqual([
      ['删去全文 2 处页码', 'choice'],
      ['只删去表格以外的 1 处页码', 'safe'],
      ['只删去这一处页码', 'safe'],
    ]);
  });
});

describe('structure/residue is not fixed', () => {
  test('where two numbers would be joined', () => {
    const text = exampleReport({ other: '六、其他需要报告的事项\n收费12[bookmark: _GoBack]8元。' });
    expect(proposedFixes(residue, text)).toEqual([]);
  });
});
