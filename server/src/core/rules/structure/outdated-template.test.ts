import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { outdatedTemplate } from './outdated-template.ts';

const OLD_TABLE_TWO = `信息内容 本年新制作数量 本年新公开数量 对外公开总数量
规章 0 0 0
规范性文件 2 2 9
第二十条第（五）项
信息内容 上一年项目数量 本年增/减 处理决定数量
行政许可 6 0 31
其他对外管理服务事项 2 0 4
第二十条第（六）项
信息内容 上一年项目数量 本年增/减 处理决定数量
行政处罚 5 0 3
行政强制 1 0 0
第二十条第（八）项
信息内容 上一年项目数量 本年增/减
行政事业性收费 1 0`;

/** Rows of table three without the last of the results. */
const RESULTS = `一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
三、本年度办理结果
（一）予以公开 2 0 0 0 0 0 2
（二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0
（三）不予公开
1.属于国家秘密 0 0 0 0 0 0 0
2.其他法律行政法规禁止公开 0 0 0 0 0 0 0
3.危及“三安全一稳定” 0 0 0 0 0 0 0
4.保护第三方合法权益 0 0 0 0 0 0 0
5.属于三类内部事务信息 0 0 0 0 0 0 0
6.属于四类过程性信息 0 0 0 0 0 0 0
7.属于行政执法案卷 0 0 0 0 0 0 0
8.属于行政查询事项 0 0 0 0 0 0 0
（四）无法提供
1.本机关不掌握相关政府信息 0 0 0 0 0 0 0
2.没有现成信息需要另行制作 0 0 0 0 0 0 0
3.补正后申请内容仍不明确 0 0 0 0 0 0 0
（五）不予处理
1.信访举报投诉类申请 0 0 0 0 0 0 0
2.重复申请 0 0 0 0 0 0 0
3.要求提供公开出版物 0 0 0 0 0 0 0
4.无正当理由大量反复申请 0 0 0 0 0 0 0
5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0`;

const CLOSING = `（七）总计 3 0 0 0 0 0 3
四、结转下年度继续办理 0 0 0 0 0 0 0`;

const OLD_HANDLING = '（六）其他处理 1 0 0 0 0 0 1';

const NEW_HANDLING = `（六）其他处理
1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 1 0 0 0 0 0 1
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0
3.其他 0 0 0 0 0 0 0`;

const titled = (year: number): string => `云溪县水务局${year}年政府信息公开工作年度报告\n\n`;

const partTwo = (first: string): string =>
  `二、主动公开政府信息情况\n\n${first}\n${OLD_TABLE_TWO}\n\n`;

const partThree = (first: string, handling: string): string =>
  `三、收到和处理政府信息公开申请情况\n\n${first}\n${RESULTS}\n${handling}\n${CLOSING}\n`;

const ITEM_ONE = '第二十条第（一）项';
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const marked = (words: string): string => `«structure/outdated-template:${words}»`;

describe('structure/outdated-template', () => {
  test('finds the old table two and says what differs', () => {
    const [message] = expectFindings(outdatedTemplate, titled(2023) + partTwo(marked(ITEM_ONE)));
    expect(message).toContain('2023年度的报告应当用国办公开办函〔2021〕30号的格式');
    expect(message).toContain('旧格式填“本年新制作数量”');
    expect(message).toContain('现行格式改填“本年制发件数”');
  });

  test('finds the old table three, which has one row for （六）其他处理', () => {
    const [message] = expectFindings(
      outdatedTemplate,
      titled(2023) + partThree(marked(NOTE), OLD_HANDLING),
    );
    expect(message).toContain('旧格式填“（六）其他处理”');
    expect(message).toContain('“3.其他”');
  });

  test('judges each table by itself', () => {
    expectFindings(
      outdatedTemplate,
      titled(2021) + partTwo(marked(ITEM_ONE)) + partThree(NOTE, NEW_HANDLING),
    );
  });

  test('takes the year from the file name when the title is lost', () => {
    expectFindings(outdatedTemplate, partTwo(marked(ITEM_ONE)), '云溪县水务局2022年年度报告.txt');
  });
});

describe('structure/outdated-template leaves alone', () => {
  test('the old format in a report for 2020', () => {
    expectFindings(
      outdatedTemplate,
      titled(2020) + partTwo(ITEM_ONE) + partThree(NOTE, OLD_HANDLING),
    );
  });

  test('the old format where the year is unknown', () => {
    expectFindings(outdatedTemplate, partTwo(ITEM_ONE) + partThree(NOTE, OLD_HANDLING));
  });

  test('a new table with an old row label', () => {
    expectFindings(
      outdatedTemplate,
      `${titled(2023)}二、主动公开政府信息情况
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
规范性文件 2 0 9
第二十条第（五）项
信息内容 本年处理决定数量
行政许可 31
`,
    );
  });

  test('table four, which did not change', () => {
    expectFindings(
      outdatedTemplate,
      `${titled(2023)}四、政府信息公开行政复议、行政诉讼情况
行政复议 行政诉讼
结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
1 0 0 0 1 0 0 0 0 0 0 0 0 0 0
`,
    );
  });
});

describe('structure/outdated-template is fixed', () => {
  const tabbed = (text: string) => text.replaceAll(' ', '\t');

  test('table two keeps decisions and leaves open what the old table did not count', () => {
    const text = titled(2023) + tabbed(partTwo(ITEM_ONE));
    const [fix] = shownFixes(outdatedTemplate, text);
    expect(fix).toMatchObject({
      title:
        '按现行格式重做第二部分的表格：只保留行政许可、行政处罚、行政强制的数，留空 7 格待填，去掉其他对外管理服务事项',
      grade: 'choice',
    });
    expect(fix?.after).toBe(`${titled(2023)}二、主动公开政府信息情况

${tabbed(`第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章  \u0020
行政规范性文件  \u0020
第二十条第（五）项
信息内容 本年处理决定数量
行政许可 31
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 3
行政强制 0
第二十条第（八）项
信息内容 本年收费金额（单位：万元）
行政事业性收费 `)}

`);
  });

  test('table two is laid out in pipes where spaces could not hold its blanks', () => {
    const [fix] = shownFixes(outdatedTemplate, titled(2023) + partTwo(ITEM_ONE));
    expect(fix?.after).toContain('\n| 规章               |                            |  ');
  });

  test('table three keeps everything, one row of it under 其他', () => {
    const [fix] = shownFixes(outdatedTemplate, titled(2023) + partThree(NOTE, OLD_HANDLING));
    expect(fix?.title).toBe(
      '按现行格式重做第三部分的表格：“（六）其他处理”的数全部列入“3.其他”，请再分到各项，其余数据不变',
    );
    expect(fix?.after).toContain(`5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0
（六）其他处理
1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0
3.其他 1 0 0 0 0 0 1
（七）总计 3 0 0 0 0 0 3
四、结转下年度继续办理 0 0 0 0 0 0 0
`);
  });

  test('table three says so when nothing is to be divided', () => {
    const text =
      titled(2023) +
      partThree(NOTE, '（六）其他处理 0 0 0 0 0 0 0')
        .replaceAll('3 0', '2 0')
        .replaceAll('0 3\n', '0 2\n');
    const [fix] = shownFixes(outdatedTemplate, text);
    expect(fix?.title).toBe('按现行格式重做第三部分的表格：数据全部保留');
  });

  test('a row that was missing stays missing, and a note beside the table stays', () => {
    const text =
      titled(2023) +
      partThree(NOTE, OLD_HANDLING).replace('2.重复申请 0 0 0 0 0 0 0', '注：含网上申请。');
    const [fix] = proposedFixes(outdatedTemplate, text);
    expect(fix?.after).not.toContain('2.重复申请');
    expect(fix?.after).toMatch(/四、结转下年度继续办理 0 0 0 0 0 0 0\n注：含网上申请。\n/u);
  });
});
