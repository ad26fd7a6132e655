import { describe, expect, test } from 'vitest';
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
