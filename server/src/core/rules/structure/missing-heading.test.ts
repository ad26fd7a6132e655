import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { missingHeading } from './missing-heading.ts';

describe('structure/missing-heading', () => {
  test('marks the first line of a part that stands there without its heading', () => {
    const [message] = expectFindings(
      missingHeading,
      exampleReport({
        disclosure: `«structure/missing-heading:第二十条第（五）项»
信息内容 本年处理决定数量
行政许可 12
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 3
行政强制 0`,
      }),
    );
    expect(message).toContain('第二部分');
    expect(message).toContain('“二、主动公开政府信息情况”');
  });

  test('finds a table four without its heading', () => {
    expectFindings(
      missingHeading,
      exampleReport({
        review: `«structure/missing-heading:行政复议 行政诉讼»
结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`,
      }),
    );
  });
});

describe('structure/missing-heading leaves alone', () => {
  test('a report with all its headings', () => {
    expectFindings(missingHeading, exampleReport());
  });

  test('a heading in other words', () => {
    expectFindings(
      missingHeading,
      exampleReport({ problems: '五、主要问题及改进情况\n主要问题是解读形式单一。' }),
    );
  });

  test('a heading without its number', () => {
    expectFindings(
      missingHeading,
      exampleReport({ other: '其他需要报告的事项\n本年度未收取信息处理费。' }),
    );
  });

  test('a part that is missing altogether', () => {
    expectFindings(missingHeading, exampleReport({ problems: '' }));
  });
});

describe('structure/missing-heading is fixed', () => {
  const table =
    '第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t12\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t3\n行政强制\t0';

  test('above the table, with an empty line as the others have', () => {
    const text = exampleReport({ disclosure: table });
    expect(shownFixes(missingHeading, text)).toEqual([
      {
        title: '补上标题“二、主动公开政府信息情况”',
        grade: 'safe',
        after: exampleReport({ disclosure: `二、主动公开政府信息情况\n${table}` }),
      },
    ]);
  });

  test("above the table's caption", () => {
    const text = exampleReport({ disclosure: `该部分以表格形式报告，表格如下：\n${table}` });
    const [fix] = shownFixes(missingHeading, text);
    expect(fix?.after).toContain(
      '\n\n二、主动公开政府信息情况\n该部分以表格形式报告，表格如下：\n',
    );
  });

  test('with the marks of the others, and without empty lines where they have none', () => {
    const text = exampleReport({ disclosure: table })
      .replaceAll('\n\n', '\n')
      .replaceAll(/^(?=[一二三四五六]、)/gmu, '## ');
    const [fix] = shownFixes(missingHeading, text);
    expect(fix?.after).toBe(text.replace(table, `## 二、主动公开政府信息情况\n${table}`));
  });

  test.each(['\r\n', '\r'])("with the text's own line ends: %j", (end) => {
    const text = exampleReport({ disclosure: table }).replaceAll('\n', end);
    const [fix] = shownFixes(missingHeading, text);
    const after = exampleReport({ disclosure: `二、主动公开政府信息情况\n${table}` });
    expect(fix?.after).toBe(after.replaceAll('\n', end));
  });

  test('part one behind the preface', () => {
    const preface =
      '根据《中华人民共和国政府信息公开条例》编制本报告，所列数据的统计期限自2024年1月1日起至2024年12月31日止。';
    const overview =
      '全年通过网站主动公开信息128条，收到政府信息公开申请3件，严格执行信息发布审核制度，组织业务培训2次，办结申请3件，没有发生责任追究的情形。';
    const text = exampleReport({ overview: `云溪县水务局\n${preface}\n${overview}` });
    const [fix] = shownFixes(missingHeading, text);
    expect(fix?.after).toBe(
      exampleReport({ overview: `云溪县水务局\n${preface}\n\n一、总体情况\n${overview}` }),
    );
  });
});

describe('structure/missing-heading in the prose behind the tables', () => {
  const review =
    '四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n0 0 0 0 0 0 0 0 0 0 0 0 0 0 0';

  test('goes above the paragraph, not above the line that gave it away', () => {
    const problems =
      '一年来政府信息公开工作取得了一定成效，制度更加健全，公开更加主动，\n但仍存在问题：解读形式单一。下一步将丰富解读形式。';
    const text = exampleReport({ review, problems });
    const [fix] = shownFixes(missingHeading, text);
    expect(fix?.after).toBe(
      exampleReport({ review, problems: `五、存在的主要问题及改进情况\n${problems}` }),
    );
  });

  test('is not offered for a fee in the midst of a paragraph on something else', () => {
    const other = '下一步将丰富解读形式。本年度未收取信息处理费。';
    const text = exampleReport({
      review,
      problems: `五、存在的主要问题及改进情况\n形式单一。\n${other}`,
      other: '',
    });
    expect(proposedFixes(missingHeading, text)).toEqual([]);
  });

  test('is offered for a paragraph on the fee', () => {
    const text = exampleReport({ review, other: '本年度未收取政府信息公开信息处理费。' });
    const [fix] = shownFixes(missingHeading, text);
    expect(fix?.after).toBe(exampleReport({ review }));
  });
});
