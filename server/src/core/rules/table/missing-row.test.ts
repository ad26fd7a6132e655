import { describe, expect, it } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { exampleWholeRequests } from '../helpers/relation-example.ts';
import { missingRow } from './missing-row.ts';

/** Table two of the 2019 format without its last block. */
const FORMAT_2019 = `二、主动公开政府信息情况

| 第二十条第（一）项 |  |  |  |
| --- | --- | --- | --- |
| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
| 规章 | 0 | 0 | 0 |
| 规范性文件 | 2 | 2 | 9 |
| 第二十条第（五）项 |  |  |  |
| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| 行政许可 | 12 | -3 | 40 |
| 其他对外管理服务事项 | 5 | 0 | 7 |
| 第二十条第（六）项 |  |  |  |
| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| 行政处罚 | 31 | -1 | 6 |
| 行政强制 | 0 | 0 | 0 |
| 第二十条第（八）项 |  |  |  |
| 信息内容 | 上一年项目数量 | 本年增/减 |  |
| 行政事业性收费 | 3 | 0 |  |
`;

describe('table/missing-row', () => {
  it('stands on the row before it', () => {
    const text = exampleDisclosure({ coercion: null }).replace(
      '行政处罚',
      '«table/missing-row:行政处罚»',
    );
    expect(expectFindings(missingRow, text)).toEqual([
      '第二部分的表格缺少“第二十条第（六）项”下的“行政强制”一行。请按模板补上，没有发生的填 0。',
    ]);
  });

  it('stands on the table’s first line when the first row is missing', () => {
    const text = exampleWholeRequests({}).replace(/\| 一、本年新收.*\n/u, '');
    const report = readReport(text, null);
    const [finding] = missingRow.check(report);
    expect(finding?.span.start).toBe(report.tables.requests?.span.start);
    expect(text.slice(finding?.span.start, finding?.span.end)).not.toContain('\n');
    expect(finding?.message.zh).toContain('“一、本年新收政府信息公开申请数量”一行');
    expect(finding?.subject).toEqual({ cell: 'requests/new', value: '' });
  });

  it('reports a group that is missing whole once, with its rows', () => {
    const text = exampleWholeRequests({})
      .replace(/\| （四）无法提供.*\n(?:\| \d\..*\n){3}/u, '')
      .replace('8.属于行政查询事项', '«table/missing-row:8.属于行政查询事项»');
    const [message] = expectFindings(missingRow, text);
    expect(message).toContain(
      '“（四）无法提供”下的全部 3 行：“1.本机关不掌握相关政府信息”、“2.没有现成信息需要另行制作”、“3.补正后申请内容仍不明确”',
    );
  });

  it('reports rows of different groups one by one', () => {
    const text = exampleWholeRequests({})
      .replace(/\| 3\.要求提供公开出版物.*\n/u, '')
      .replace(/\| 四、结转下年度继续办理.*\n/u, '')
      .replace('2.重复申请', '«table/missing-row:2.重复申请»')
      .replace('（七）总计', '«table/missing-row:（七）总计»');
    expectFindings(missingRow, text);
  });

  describe('false alarms', () => {
    it('does not ask for the rows of a table that is not there', () => {
      expectFindings(missingRow, '一、总体情况\n全年主动公开信息 26 条。\n');
    });

    it('does not ask a table of the 2019 format for rows that the format of the year has dropped', () => {
      expectFindings(missingRow, `青禾市统计局2021年政府信息公开工作年度报告\n\n${FORMAT_2019}`);
      const asked = expectFindings(
        missingRow,
        `青禾市统计局2020年政府信息公开工作年度报告\n\n${FORMAT_2019}`.replace(
          '行政事业性收费',
          '«table/missing-row:行政事业性收费»',
        ),
      );
      expect(asked).toEqual([
        '第二部分的表格缺少“第二十条第（九）项”下的“政府集中采购”一行。请按模板补上，没有发生的填 0。',
      ]);
    });

    it('does not ask a table of the 2019 format for the rows of 2021', () => {
      const text = exampleWholeRequests({}).replace(
        /\| （六）其他处理.*\n(?:\| \d\..*\n){3}/u,
        '| （六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n',
      );
      expect(readReport(text, null).tables.requests?.format).toBe('2019');
      expectFindings(missingRow, text);
    });
  });
});

describe('table/missing-row is fixed', () => {
  it('as the rows beside it are written', () => {
    const text = exampleDisclosure({ penalties: 6, coercion: null });
    const fixes = shownFixes(missingRow, text);
    expect(fixes).toEqual([
      {
        title: '补上“第二十条第（六）项”下的“行政强制”一行，各格填 0',
        grade: 'choice',
        after: exampleDisclosure({ penalties: 6 }),
      },
    ]);
  });

  it('in columns that are set under each other', () => {
    const text = `二、主动公开政府信息情况

| 第二十条第（一）项 |              |              |              |
| ------------------ | -----------: | -----------: | -----------: |
| 信息内容           | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| 规章               |            0 |            2 |           12 |
`;
    const row = '| 行政规范性文件     |            0 |            0 |            0 |\n';
    expect(proposedFixes(missingRow, text)[0]?.after).toBe(text + row);
  });

  it('with a whole block, its columns named', () => {
    const lines = exampleDisclosure({ licences: null }).replaceAll(/^\|[ |-]*\n/gmu, '');
    const text = lines.replace(/^\| (.*) \|$/gmu, (_, cells: string) =>
      cells.replaceAll(' | ', '\t'),
    );
    const [fix] = shownFixes(missingRow, text);
    expect(fix?.title).toBe('补上“第二十条第（五）项”下的“行政许可”一行，各格填 0');
    expect(fix?.after).toContain(
      '\n第二十条第（五）项\n\n信息内容\t本年处理决定数量\n行政许可\t0\n\n第二十条第（六）项\n',
    );
  });

  it('with the figures that the totals leave for it, and not with zeros that they contradict', () => {
    const figures = {
      new: [5, 0, 0, 0, 0, 0, 5],
      r2: [5, 0, 0, 0, 0, 0, 5],
      r7: [5, 0, 0, 0, 0, 0, 5],
    };
    const whole = exampleWholeRequests(figures);
    const text = whole.replace(/\| （二）部分公开.*\n/u, '');
    const fixes = shownFixes(missingRow, text);
    expect(fixes.map(({ title }) => title)).toEqual([
      expect.stringContaining('一行，按合计推算填 5 0 0 0 0 0 5'),
    ]);
    expect(fixes[0]?.after).toBe(whole);
    expect(proposedFixes(missingRow, text)).toHaveLength(2);
  });

  it('but not in table four, whose rows have no labels', () => {
    const text = `四、政府信息公开行政复议、行政诉讼情况

### 行政复议

| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
|---|---|---|---|---|
| 0 | 0 | 0 | 0 | 0 |
`;
    expect(proposedFixes(missingRow, text)).toEqual([]);
  });
});
