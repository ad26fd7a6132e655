import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { missingTable } from './missing-table.ts';

const TABLE_TWO = `第二十条第（五）项
信息内容 本年处理决定数量
行政许可 12
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 3
行政强制 0`;

describe('structure/missing-table', () => {
  test('marks the heading that has no table under it', () => {
    const [message] = expectFindings(
      missingTable,
      `云溪县水务局2024年政府信息公开工作年度报告

二、主动公开政府信息情况
${TABLE_TWO}

«structure/missing-table:三、收到和处理政府信息公开申请情况»
全年收到政府信息公开申请3件，均已答复。
`,
    );
    expect(message).toContain('“三、收到和处理政府信息公开申请情况”之下没有读出表格');
  });

  test('looks for the tables of parts two, three and four', () => {
    const findings = missingTable.check(readReport(exampleReport(), null));
    expect(findings.map(({ subject }) => subject.cell)).toEqual([
      'disclosure',
      'requests',
      'review',
    ]);
  });
});

describe('structure/missing-table leaves alone', () => {
  test('a table after an introductory line', () => {
    expectFindings(
      missingTable,
      `二、主动公开政府信息情况\n该部分以表格形式报告。表格如下：\n${TABLE_TWO}\n`,
    );
  });

  test('a table whose heading is lost', () => {
    expectFindings(missingTable, `一、总体情况\n全年主动公开信息128条。\n${TABLE_TWO}\n`);
  });

  test('parts without a table by right', () => {
    expectFindings(
      missingTable,
      '一、总体情况\n公开128条。\n五、存在的主要问题及改进情况\n形式单一。\n六、其他需要报告的事项\n无\n',
    );
  });

  test('a part that is not there, which another rule names', () => {
    expectFindings(missingTable, exampleReport({ disclosure: '', requests: '', review: '' }));
  });
});

describe('structure/missing-table is fixed', () => {
  const TABLE_FOUR = `行政复议 行政诉讼
结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
0 0 0 0 0 0 0 0 0 0 0 0 0 0 0`;

  test('with a table like the one in the next part', () => {
    const text = `二、主动公开政府信息情况\n${TABLE_TWO}\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n形式单一。\n`;
    const [fix] = shownFixes(missingTable, text);
    expect(fix).toMatchObject({
      title: '在“四、政府信息公开行政复议、行政诉讼情况”之下补上表格，各格填 0',
      grade: 'choice',
      after: text.replace('诉讼情况\n', `诉讼情况\n${TABLE_FOUR}\n`),
    });
  });

  test('behind the sentence that introduces it', () => {
    const text = `二、主动公开政府信息情况\n${TABLE_TWO}\n四、政府信息公开行政复议、行政诉讼情况\n数据见下表：\n没有需要说明的情况。\n`;
    const [fix] = shownFixes(missingTable, text);
    expect(fix?.after).toBe(text.replace('下表：\n', `下表：\n${TABLE_FOUR}\n`));
  });

  test('in the canonical layout where there is no other table', () => {
    const text = '四、政府信息公开行政复议、行政诉讼情况\r\n本年度没有发生。\r\n';
    const [fix] = shownFixes(missingTable, text);
    const [heading, empty, header, rule, row, ...rest] = fix?.after.split('\r\n') ?? [];
    expect([heading, empty]).toEqual(['四、政府信息公开行政复议、行政诉讼情况', '']);
    expect(header).toMatch(/^\| 行政复议 结果维持 \| 行政复议 结果纠正 \|/u);
    expect(rule).toMatch(/^(?:\| -+: ){15}\|$/u);
    expect(row).toMatch(/^(?:\| +0 ){15}\|$/u);
    expect(rest).toEqual(['', '本年度没有发生。', '']);
  });

  test('in the format of the report’s year', () => {
    const text = '云溪县水务局2020年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n';
    const [fix] = shownFixes(missingTable, text);
    expect(fix?.after).toContain('| 政府集中采购');
  });
});
