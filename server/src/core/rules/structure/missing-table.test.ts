import { describe, expect, test } from 'vitest';
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
