import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../test/support/reading.ts';

/** The same rows in every layout; the values tell the rows apart. */
const ROWS = {
  new: '5 1 0 0 0 0 6',
  carried: '0 0 0 0 0 0 0',
  r1: '2 0 0 0 0 0 2',
  'r3.1': '1 0 · 0 0 0 1',
  'r3.2': '· 0 0 0 0 0 0',
  r7: '3 0 0 0 0 0 ·',
  next: '2 1 0 0 0 0 3',
};

const TABS = `一、本年新收政府信息公开申请数量\t\t\t5\t1\t0\t0\t0\t0\t6
二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0
三、本年度办理结果\t（一）予以公开\t\t2\t0\t0\t0\t0\t0\t2
\t（三）不予公开\t1.属于国家秘密\t1\t0\t\t0\t0\t0\t1
\t\t2.其他法律行政法规禁止公开\t\t0\t0\t0\t0\t0\t0
\t（七）总计\t\t3\t0\t0\t0\t0\t0\t
四、结转下年度继续办理\t\t\t2\t1\t0\t0\t0\t0\t3
`;

const TABS_WITHOUT_STUB = `一、本年新收政府信息公开申请数量\t\t5\t1\t0\t0\t0\t0\t6
二、上年结转政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0
（一）予以公开\t\t2\t0\t0\t0\t0\t0\t2
（三）不予公开\t1.属于国家秘密\t1\t0\t\t0\t0\t0\t1
2.其他法律行政法规禁止公开\t\t\t0\t0\t0\t0\t0\t0
（七）总计\t\t3\t0\t0\t0\t0\t0\t
四、结转下年度继续办理\t\t2\t1\t0\t0\t0\t0\t3
`;

const WEB = `一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6
二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
三、本年度办理结果 | (一)予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2
(三)不予公开 | 1.属于国家秘密 | 1 | 0 |  | 0 | 0 | 0 | 1
2.其他法律行政法规禁止公开 |  | 0 | 0 | 0 | 0 | 0 | 0
(七)总计 | 3 | 0 | 0 | 0 | 0 | 0 | 
四、结转下年度继续办理 | 2 | 1 | 0 | 0 | 0 | 0 | 3
`;

const MARKDOWN = `| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|---|
| 一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |
| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| 三、本年度办理结果 | | | | | | | |
| （一）予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |
| （三）不予公开 | | | | | | | |
| 1.属于国家秘密 | 1 | 0 | | 0 | 0 | 0 | 1 |
| 2.其他法律行政法规禁止公开 | | 0 | 0 | 0 | 0 | 0 | 0 |
| （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | |
| 四、结转下年度继续办理 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |
`;

/** One small table for each group, the label of a single row as its heading. */
const PER_GROUP = `### 一、本年新收政府信息公开申请数量

| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|
| 5 | 1 | 0 | 0 | 0 | 0 | 6 |

### 二、上年结转政府信息公开申请数量

| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|
| 0 | 0 | 0 | 0 | 0 | 0 | 0 |

### （一）予以公开

|---|---|---|---|---|---|---|
| 2 | 0 | 0 | 0 | 0 | 0 | 2 |

### （三）不予公开

| 类别 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|---|
| 1.属于国家秘密 | 1 | 0 | | 0 | 0 | 0 | 1 |
| 2.其他法律行政法规禁止公开 | | 0 | 0 | 0 | 0 | 0 | 0 |

### （七）总计

| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|
| 3 | 0 | 0 | 0 | 0 | 0 | |

### 四、结转下年度继续办理

| 2 | 1 | 0 | 0 | 0 | 0 | 3 |
`;

/** As Word exports it: one cell a line behind a tab, an empty line between rows. */
const CELLS = MARKDOWN.split('\n')
  .slice(2)
  .map((row) => row.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => `\t${cell.trim()}`).join('\n'))
  .join('\n\n');

describe('table three reads the same', () => {
  it.each([
    ['in rows split by tabs, merged cells left empty', TABS],
    ['in rows split by tabs whose stub column is lost', TABS_WITHOUT_STUB],
    ['out of a web page, merged cells missing', WEB],
    ['in one Markdown table', MARKDOWN],
    ['in a Markdown table for each group', PER_GROUP],
    ['with one cell a line', CELLS],
  ])('%s', (_, text) => {
    expect(rowsIn(text, 'requests')).toEqual(ROWS);
  });

  it('with CRLF', () => {
    expect(rowsIn(MARKDOWN.replaceAll('\n', '\r\n'), 'requests')).toEqual(ROWS);
    expect(rowsIn(CELLS.replaceAll('\n', '\r\n'), 'requests')).toEqual(ROWS);
  });
});
