import { describe, expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { applyEdits } from '../text/edit.ts';
import { layOut } from './lay-out.ts';

/** The text after it was laid out. */
function laidOut(text: string, marks: boolean | null = null): string {
  const report = readReport(text, null);
  return applyEdits(text, layOut(report, { marks, fileName: null, within: null }));
}

const TWO = `二、主动公开政府信息情况
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 - 2
规范性文件 3 4 22（其中修订16件）
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 350件
`;

describe('table two', () => {
  test('is one table, block by block, every value as written', () => {
    expect(laidOut(TWO)).toBe(`二、主动公开政府信息情况

| 第二十条第（一）项 |                  |              |                    |
| ------------------ | ---------------: | -----------: | -----------------: |
| 信息内容           |     本年制发件数 | 本年废止件数 |       现行有效件数 |
| 规章               |                0 |            - |                  2 |
| 规范性文件         |                3 |            4 | 22（其中修订16件） |
| 第二十条第（六）项 |                  |              |                    |
| 信息内容           | 本年处理决定数量 |
| 行政处罚           |            350件 |
`);
  });

  test('keeps a unit that differs from the template’s', () => {
    const text = `${TWO}第二十条第（八）项\n信息内容 本年收费金额（单位：元）\n行政事业性收费 251000\n`;
    expect(laidOut(text)).toContain('| 信息内容           | 本年收费金额（单位：元） |');
    expect(laidOut(text)).not.toContain('万元');
  });

  test('evens out white space inside a cell that cannot be read, and nothing else of it', () => {
    const text = TWO.replace('规章 0 - 2', '规章\t未\u3000 统计\t-\t2');
    expect(laidOut(text)).toContain('| 规章               |          未 统计 |            - |');
  });

  test('keeps a row’s label without values that stands there once too often', () => {
    expect(laidOut(TWO.replace('行政处罚', '规章\n行政处罚'))).toMatch(/\n\n规章\n/u);
  });

  test('is left alone when a unit stands where no column can be told', () => {
    const text = `${TWO}第二十条第（八）项\n信息内容 本年收费金额\n（单位：元）\n行政事业性收费 251000\n`;
    expect(laidOut(text)).toBe(text);
  });

  test('is left alone when it mixes the columns of two formats', () => {
    const text = TWO.replace('本年制发件数', '本年新制作数量');
    expect(laidOut(text)).toBe(text);
  });

  test('has its blocks in the template’s order', () => {
    const [heading = '', first = '', sixth = ''] = TWO.split(/(?=第二十条)/u);
    expect(laidOut(heading + sixth + first)).toBe(laidOut(TWO));
  });

  test('of 2019 stays one of 2019', () => {
    const text = `第二十条第（六）项
信息内容 上一年项目数量 本年增/减 处理决定数量
行政处罚 8 +1 80
行政强制 9 -2 90
`;
    expect(laidOut(text)).toBe(`| 第二十条第（六）项 |                |           |              |
| ------------------ | -------------: | --------: | -----------: |
| 信息内容           | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| 行政处罚           |              8 |        +1 |           80 |
| 行政强制           |              9 |        -2 |           90 |
`);
  });
});

const THREE = `三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之
和，等于第三项加第四项之和）
申请人情况
一、本年新收政府信息公开申请数量 5 0 0 0 0 0 5
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
三
、
本年度办
理结果
（一）予以公开 4 0 0 0 0 0 4
（三）不予公开
- 5 -
2.其他法律
行政止公开 5 2 0 0 0 0 0 52
（七）总计 4 0 0 0 0
四、结转下年度继续 1 0 0 0 0 0 1
办理
`;

const LAID_OUT_THREE = `三、收到和处理政府信息公开申请情况

（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）

| 申请人情况                       | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| -------------------------------- | -----: | -------: | -------: | -----------: | -----------: | ---: | ---: |
| 一、本年新收政府信息公开申请数量 |      5 |        0 |        0 |            0 |            0 |    0 |    5 |
| 二、上年结转政府信息公开申请数量 |      0 |        0 |        0 |            0 |            0 |    0 |    0 |
| 三、本年度办理结果               |        |          |          |              |              |      |      |
| （一）予以公开                   |      4 |        0 |        0 |            0 |            0 |    0 |    4 |
| （三）不予公开                   |        |          |          |              |              |      |      |
| 2.其他法律行政止公开             |     52 |        0 |        0 |            0 |            0 |    0 |   52 |
| （七）总计                       |      4 |        0 |        0 |            0 |            0 |
| 四、结转下年度继续办理           |      1 |        0 |        0 |            0 |            0 |    0 |    1 |

- 5 -
`;

describe('table three', () => {
  test('is put together again: torn labels, split numbers, short rows, page numbers', () => {
    expect(laidOut(THREE)).toBe(LAID_OUT_THREE);
    expect(laidOut(LAID_OUT_THREE)).toBe(LAID_OUT_THREE);
  });

  test.each([
    ['a note among the rows', '（七）总计', '注：以下为合计。\n（七）总计', '\n注：以下为合计。'],
    ['a row of its own kind', '（七）总计', '其中：网上申请 3\n（七）总计', '\n其中：网上申请 3'],
    [
      'a remark behind a row',
      '予以公开 4 0 0 0 0 0 4',
      '予以公开\t4\t0\t0\t0\t0\t0\t4\t约数',
      '|    4 | 约数 |',
    ],
    ['a row that cannot be read', '0 0 4\n', '0 0 4 约数\n', '（一）予以公开 4 0 0 0 0 0 4 约数'],
    [
      'the words of a row without values',
      '2.其他法律\n行政止公开 5 2 0 0 0 0 0 52',
      '2.其他法律行政法规禁止公开',
      '\n2.其他法律行政法规禁止公开',
    ],
    [
      'a label that stands there twice',
      '（七）总计',
      '（一）予以公开\n（七）总计',
      '\n（一）予以公开',
    ],
    [
      'a group that stands there twice',
      '（七）总计',
      '（三）不予公开\n（七）总计',
      '\n（三）不予公开',
    ],
    ['a lone name of a column', '（七）总计', '自然人\n（七）总计', '\n自然人'],
  ])('keeps %s', (_, from, to, kept) => {
    expect(laidOut(THREE.replace(from, to))).toContain(kept);
  });

  test.each([
    ['a header that is written again', '自然人 法人或其他组织 总计\n商业企业 科研机构'],
    ['a torn header', '社会\n公益\n组织'],
    [
      'the note on the relations',
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    ],
  ])('has %s only once', (_, again) => {
    const text = THREE.replace('（七）总计', `${again}\n（七）总计`);
    expect(laidOut(text)).toBe(LAID_OUT_THREE);
  });

  test('keeps a label that means something else', () => {
    const text = THREE.replace('（一）予以公开', '（一）部分予以公开');
    expect(laidOut(text)).toContain('| （一）部分予以公开 ');
  });

  test.each(['\r\n', '\r'])('keeps the line ends %j', (end) => {
    const text = THREE.replaceAll('\n', end);
    expect(laidOut(text)).toBe(LAID_OUT_THREE.replaceAll('\n', end));
  });
});

const FOUR = `四、政府信息公开行政复议、行政诉讼情况
行政复议 行政诉讼
结果维持 结果纠正 其他结果 尚未审结 总计
未经复议直接起诉 复议后起诉
1 2 0 - 3 4 0 0 0 4 0 0 0 0 0
`;

describe('table four', () => {
  test('is one row of fifteen below the names of block and result', () => {
    const [heading, empty, header = '', rule = '', row = ''] = laidOut(FOUR).split('\n');
    expect([heading, empty]).toEqual(['四、政府信息公开行政复议、行政诉讼情况', '']);
    const cells = (line: string) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
    expect(cells(header).slice(4, 6)).toEqual([
      '行政复议 总计',
      '行政诉讼（未经复议直接起诉） 结果维持',
    ]);
    expect(cells(rule).every((cell) => cell.endsWith('-:'))).toBe(true);
    expect(cells(row).join(' ')).toBe('1 2 0 - 3 4 0 0 0 4 0 0 0 0 0');
  });

  test('is left alone without all of its fifteen values', () => {
    const text = FOUR.replace(' 0\n', '\n');
    expect(laidOut(text)).toBe(text);
  });
});

describe('headings', () => {
  const TEXT = `云溪县2024年政府信息公开工作年度报告
## 一、总体情况
（一）主动公开。正文不动。
  5、存在的主要问题和改进情况
正文不动。
六、其他需要报告的事项：无。
`;

  test('are the template’s, with marks, but prose on their line stays prose', () => {
    expect(laidOut(TEXT, true)).toBe(`# 云溪县2024年政府信息公开工作年度报告
## 一、总体情况
（一）主动公开。正文不动。
## 五、存在的主要问题及改进情况
正文不动。
六、其他需要报告的事项：无。
`);
  });

  test('are the template’s, without marks', () => {
    expect(laidOut(TEXT, false)).toBe(`云溪县2024年政府信息公开工作年度报告
一、总体情况
（一）主动公开。正文不动。
五、存在的主要问题及改进情况
正文不动。
六、其他需要报告的事项：无。
`);
  });

  test('go on as most of them do when the file’s name tells nothing', () => {
    expect(laidOut(TEXT)).toBe(laidOut(TEXT, false));
    const marked = TEXT.replace('  5、', '## 5、');
    expect(laidOut(marked)).toBe(laidOut(marked, true));
  });

  test('keep a byte order mark in front of them', () => {
    expect(laidOut('\ufeff## 一、总体情况\n正文。\n', false)).toBe('\ufeff一、总体情况\n正文。\n');
  });
});
