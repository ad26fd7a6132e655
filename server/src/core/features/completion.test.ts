import { describe, expect, test } from 'vitest';
import { atCursor } from '../../../test/support/cursor.ts';
import { fixture } from '../../../test/support/report-files.ts';
import { readReport } from '../report/read.ts';
import { exampleReport } from '../rules/helpers/section-example.ts';
import { applyEdits } from '../text/edit.ts';
import { plainText, type Suggestion } from './completion/suggestion.ts';
import { completion } from './completion.ts';

/** What is suggested at `$0`. */
function suggestedAt(marked: string): readonly Suggestion[] {
  const { text, offset } = atCursor(marked);
  return completion(readReport(text, null), offset);
}

function labelsAt(marked: string): string[] {
  return suggestedAt(marked).map(({ label }) => label);
}

/** The text after the suggestion with a label, or the first one, was accepted at `$0`. */
function accepted(marked: string, label?: string): string {
  const suggestion = suggestedAt(marked).find(
    (each) => label === undefined || each.label === label,
  );
  if (suggestion === undefined) throw new Error(`nothing such is suggested in:\n${marked}`);
  const { text } = atCursor(marked);
  return applyEdits(text, [{ span: suggestion.span, text: plainText(suggestion.insert) }]);
}

describe('headings of parts', () => {
  test.each([
    'ztqk',
    'yztqk',
    'zt',
    'ZTQK',
    'ｚｔｑｋ',
    '总体',
    '一、',
    '一、总',
    '一、zt',
    '⼀、总',
  ])('%s becomes 一、总体情况', (typed) => {
    expect(accepted(`${typed}$0\n二、主动公开政府信息情况\n`)).toBe(
      '一、总体情况\n二、主动公开政府信息情况\n',
    );
  });

  test('only those that belong here, in order', () => {
    expect(
      labelsAt('一、总体情况\n$0\n四、政府信息公开行政复议、行政诉讼情况\n').slice(0, 2),
    ).toEqual(['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况']);
    expect(labelsAt(exampleReport().replace('五、存在', '$0\n五、存在'))).not.toContain(
      '五、存在的主要问题及改进情况',
    );
  });

  test('with the marks of the others, unless they were typed', () => {
    const text = (typed: string) =>
      `## 一、总体情况\n${typed}$0\n## 三、收到和处理政府信息公开申请情况\n`;
    const done =
      '## 一、总体情况\n## 二、主动公开政府信息情况\n## 三、收到和处理政府信息公开申请情况\n';
    expect(accepted(text('zdgk'), '二、主动公开政府信息情况')).toBe(done);
    expect(accepted(text('## zdgk'), '二、主动公开政府信息情况')).toBe(done);
  });

  test('the one that is just being written counts as missing', () => {
    const text = exampleReport({ other: '六、其他需要报$0\n无。' });
    expect(accepted(text)).toBe(exampleReport({ other: '六、其他需要报告的事项\n无。' }));
    expect(labelsAt(text.replace('报$0', '报告的事项$0'))).toEqual([]);
  });

  test('right above a table that has lost its heading', () => {
    const text =
      '一、总体情况\n概述。\n二$0\n| 行政许可 | 3 |\n| 行政处罚 | 4 |\n| 行政强制 | 0 |\n';
    expect(labelsAt(text.replace('二$0', '二、$0'))).toEqual(['二、主动公开政府信息情况']);
  });

  test.each(['\n', '\r\n', '\r'])('whatever ends the lines: %j', (end) => {
    const lines = ['总体$0', '二、主动公开政府信息情况', ''];
    expect(accepted(lines.join(end))).toBe(['一、总体情况', ...lines.slice(1)].join(end));
  });

  test('none in the midst of CRLF', () => {
    expect(labelsAt('\r$0\n二、主动公开政府信息情况\r\n')).toEqual([]);
  });
});

describe('aspects of part one', () => {
  const text = (typed: string) => `一、总体情况\n（一）主动公开。公开128条。\n${typed}$0\n`;

  test.each(['ysqgk', '依申', '（二', '（', '（二）依申请'])(
    '%s takes the next number',
    (typed) => {
      expect(accepted(text(typed))).toBe(text('（二）依申请公开').replace('$0', ''));
    },
  );

  test('those that are there are not suggested again', () => {
    const aspects = labelsAt(text('')).filter((label) => label.startsWith('（'));
    expect(aspects).toEqual([
      '（二）依申请公开',
      '（二）政府信息管理',
      '（二）政府信息公开平台建设',
      '（二）监督保障',
    ]);
  });

  test('a bracket that the editor closed is replaced too', () => {
    expect(accepted(text('（').replace('$0', '$0）'))).toBe(
      text('（二）依申请公开').replace('$0', ''),
    );
  });

  test('none in another part', () => {
    expect(labelsAt(exampleReport({ problems: '五、存在的主要问题及改进情况\n依申$0' }))).toEqual(
      [],
    );
  });
});

describe('the title', () => {
  test('on the first line, with stops for what is not known', () => {
    const [suggestion] = suggestedAt('$0\n一、总体情况\n');
    expect(suggestion?.insert.filter((piece) => typeof piece !== 'string')).toHaveLength(2);
    expect(suggestion?.label).toBe('××机关20××年政府信息公开工作年度报告');
  });

  test('with the organ and the year that were typed', () => {
    expect(accepted('云溪县水务局2024年$0\n一、总体情况\n')).toBe(
      '云溪县水务局2024年政府信息公开工作年度报告\n一、总体情况\n',
    );
  });

  test('with the organ that signed', () => {
    expect(labelsAt('zfxxgkgz$0\n一、总体情况\n\n青禾市统计局\n2025年1月20日\n')).toEqual([
      '青禾市统计局20××年政府信息公开工作年度报告',
    ]);
  });

  test('nowhere else', () => {
    expect(
      labelsAt('云溪县水务局2024年政府信息公开工作年度报告\n政府信息公开工作年度$0\n'),
    ).toEqual([]);
  });
});

describe('names of laws', () => {
  test.each([
    ['根据《$0编制。', '根据《中华人民共和国政府信息公开条例》编制。'],
    ['根据《$0》编制。', '根据《中华人民共和国政府信息公开条例》编制。'],
    ['根据《中华$0', '根据《中华人民共和国政府信息公开条例》'],
    ['按照国办公开办函〔2021$0〕', '按照国办公开办函〔2021〕30号'],
    ['按照国办函$0', '按照国办函〔2020〕109号'],
    ['根据zhrm$0', '根据《中华人民共和国政府信息公开条例》'],
  ])('%s', (before, after) => {
    expect(accepted(before)).toBe(after);
  });

  test('notices are named by their numbers, since nothing confirms their titles', () => {
    expect(labelsAt('参见国办$0')).toEqual([
      '国办公开办函〔2021〕30号',
      '国办公开办函〔2019〕60号',
      '国办函〔2020〕109号',
      '国办公开办函〔2016〕201号',
    ]);
  });

  test('another law is left alone', () => {
    expect(labelsAt('根据《信访$0》')).toEqual([]);
  });
});

describe('labels of rows', () => {
  const head = '三、收到和处理政府信息公开申请情况\n';
  const pipes = (typed: string) => `${head}
| 信息内容 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| 三、本年度办理结果 |  |  |  |  |  |  |  |
| （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
${typed}
| 2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| 3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| （七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`;

  test('those between the row above and the row below, with a whole row each', () => {
    expect(labelsAt(pipes('| $0'))).toEqual([
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '1.属于国家秘密',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0',
      '1.属于国家秘密 0 0 0 0 0 0 0',
    ]);
  });

  test.each(['1.', '1.属', 'sygj', '1.sygjmm', '属于'])('%s becomes a whole row', (typed) => {
    expect(accepted(pipes(`| ${typed}$0`), '1.属于国家秘密 0 0 0 0 0 0 0')).toBe(
      pipes('| 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |'),
    );
  });

  test('beside cells that stand there only the label is replaced', () => {
    const text = pipes('| 1.属$0于秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |');
    expect(labelsAt(text)).toEqual(['1.属于国家秘密']);
    expect(accepted(text)).toBe(pipes('| 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |'));
  });

  test('with their group', () => {
    const [suggestion] = suggestedAt(pipes('| 1.$0'));
    expect(suggestion?.detail.zh).toBe('三、本年度办理结果 › （三）不予公开');
  });

  test.each([
    ['tabs', '\t'],
    ['spaces', ' '],
  ])('between %s', (_, mark) => {
    const bare = (typed: string) =>
      pipes(typed)
        .replace(/\| ---.*\n/u, '')
        .replace(/^\| | \|$/gmu, '')
        .replaceAll(/ *\| */gu, mark);
    expect(accepted(bare('sygj$0'), '1.属于国家秘密 0 0 0 0 0 0 0')).toBe(
      bare('1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0'),
    );
  });

  test('no heading and no sentence within a table, and no label where a figure belongs', () => {
    expect(labelsAt(pipes('| ztqk$0'))).toEqual([]);
    expect(labelsAt(pipes('| （三）不予公开 | $0 |  |  |  |  |  |  |'))).toEqual([]);
  });

  test('the last row, below the table', () => {
    const text = pipes('')
      .replace('\n\n| 2', '\n| 2')
      .replace(/\| 四、.*\n/u, '| jz$0\n');
    expect(labelsAt(text)[0]).toBe('四、结转下年度继续办理');
  });
});

describe('totals', () => {
  const table = (row: string, more = '') =>
    `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 12 3 0 0 0 0 15
二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
三、本年度办理结果 （一）予以公开 12 2 0 0 0 0 14
${row}
（七）总计 12 2 0 0 0 0 14
四、结转下年度继续办理 1 1 0 0 0 0 2
${more}`;

  test('the sum of the row replaces what stands there', () => {
    const text = `| （二）部分公开 | 2 | 3 | 0 | 0 | 0 | 0 | $04 |`;
    expect(accepted(table(text))).toBe(table(text.replace('$04', '5')));
    expect(suggestedAt(table(text))[0]?.detail.zh).toBe(
      '自然人 2 + 商业企业 3 = 5，表中为 4，相差 1',
    );
  });

  test('a blank total is filled', () => {
    const text = `| （二）部分公开 | 2 | 3 | 0 | 0 | 0 | 0 | $0 |`;
    expect(accepted(table(text))).toBe(table(text.replace('$0', '5')));
  });

  test('a right total gets no suggestion, nor does one whose parts are all blank', () => {
    expect(labelsAt(table('| （二）部分公开 | 2 | 3 | 0 | 0 | 0 | 0 | 5$0 |'))).toEqual([]);
    expect(labelsAt(table('| （二）部分公开 |  |  |  |  |  |  | $0 |'))).toEqual([]);
  });

  test('a part of the sum gets none: only the clerk knows it', () => {
    expect(labelsAt(table('| （二）部分公开 | 2 | $0 | 0 | 0 | 0 | 0 | 5 |'))).toEqual([]);
  });

  test.each([
    '| 5 | 3 | 0 | 0 | 0 | 0 |$0',
    '| 5 | 3 | 0 | 0 | 0 | 0 | $0',
    '| 5 | 3 | 0 | 0 | 0 | 0 | $0|',
  ])('closes a row that is just being written: %s', (cells) => {
    expect(accepted(table(`| （二）部分公开 ${cells}`))).toMatch(/0 \| 8 ?\|\n（七）/u);
  });

  test('what is carried to next year, and what was answered, follow from the balance', () => {
    const text = table('（二）部分公开 0 0 0 0 0 0 0');
    expect(labelsAt(text.replace('下年度继续办理 1 1', '下年度继续办理 9$0 1'))).toEqual(['1']);
    expect(labelsAt(text.replace('（七）总计 12', '（七）总计 13$0'))).toEqual(['12']);
  });

  test('what was carried over from last year is not computed', () => {
    const text = table('（二）部分公开 0 0 0 0 0 0 0');
    expect(labelsAt(text.replace('申请数量 1 0', '申请数量 3$0 0'))).toEqual([]);
  });

  test('table four has totals too', () => {
    const text = '四、政府信息公开行政复议、行政诉讼情况\n1 2 0 0 4$0 0 0 0 0 0 0 0 0 0 0\n';
    expect(labelsAt(text)).toEqual(['3']);
  });
});

describe('sentences', () => {
  const report = (
    overview: string,
    other = '六、其他需要报告的事项',
  ) => `云溪县水务局2024年政府信息公开工作年度报告

一、总体情况
${overview}
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 12 3 0 0 0 0 15
二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
三、本年度办理结果 （一）予以公开 12 2 0 0 0 0 14
（七）总计 12 2 0 0 0 0 14
四、结转下年度继续办理 1 1 0 0 0 0 2
${other}
`;

  test.each(['本机关收到', 'bjgsd', '2024年，本机关收到', 'sqbl'])(
    '%s: what came in and went out',
    (typed) => {
      expect(accepted(report(`${typed}$0`))).toBe(
        report(
          '2024年，本机关收到政府信息公开申请15件，上年结转1件，答复14件，结转下年度继续办理2件。',
        ),
      );
    },
  );

  test('behind another sentence', () => {
    expect(accepted(report('（二）依申请公开。bjgsd$0'))).toContain(
      '（二）依申请公开。2024年，本机关收到',
    );
  });

  test('a figure that is not known is a stop, never a zero', () => {
    const label = labelsAt(report('bjgsd$0').replace(/四、结转.*\n/u, ''))[0];
    expect(label).toContain('结转下年度继续办理××件');
    expect(labelsAt(report('xzfy$0'))[0]).toBe(
      '行政复议××件，其中结果维持××件，结果纠正××件，其他结果××件，尚未审结××件。',
    );
  });

  test('the sum of a group in which a row is missing is not known', () => {
    const rows = '（三）不予公开 1.属于国家秘密 1 0 0 0 0 0 1\n';
    const text = report('dfjg$0').replace('（七）', `${rows}（七）`);
    expect(labelsAt(text)[0]).toContain('予以公开14件，部分公开××件，不予公开××件');
  });

  test('groups are added up', () => {
    const text = `一、总体情况\ndfjg$0\n${fixture('layouts/tabs.txt').replace(/^.*?(?=二、主动公开)/su, '')}`;
    expect(labelsAt(text)[0]).toMatch(/^本年度办理结果为：(?:[一-龥]{4}\d+件[，。]){6}$/u);
    const { text: plain } = atCursor(text);
    const rows = readReport(plain, null).tables.requests?.rows ?? [];
    const refused = rows.filter((row) => row?.template.id.startsWith('r3.'));
    const sum = refused.reduce((all, row) => all + (row?.cells.at(-1)?.value ?? 0), 0);
    expect(refused).toHaveLength(8);
    expect(labelsAt(text)[0]).toContain(`不予公开${sum}件`);
  });

  test('part six', () => {
    expect(labelsAt(report('无。', '六、其他需要报告的事项\n本年度未$0'))).toEqual([
      '本年度未收取政府信息公开信息处理费，无其他需要报告的事项。',
      '本年度未收取政府信息公开信息处理费。',
    ]);
    expect(labelsAt(report('无。', '六、其他需要报告的事项\n$0'))).toHaveLength(4);
  });

  test.each([
    '20$0',
    '2024年$0',
    '2024年，全$0',
    '本年$0',
    '本年度，$0',
    'a$0',
    '全年召开会议，部署$0',
    '全面推进、$0',
    '（$0',
  ])('whoever writes prose is left alone: %s', (typed) => {
    expect(
      labelsAt(report(`（一）主动公开（二）\n${typed}`)).filter((label) => !label.startsWith('（')),
    ).toEqual([]);
  });
});
