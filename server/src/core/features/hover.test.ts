import { describe, expect, test } from 'vitest';
import { atCursor } from '../../../test/support/cursor.ts';
import { COUNTY } from '../../../test/support/fixtures.ts';
import { LAYOUTS } from '../../../test/support/layouts.ts';
import { requestsText } from '../../../test/support/requests-text.ts';
import { analyse } from '../snapshot.ts';
import { cover } from '../text/span.ts';
import { type Hover, hover } from './hover.ts';

describe('a cell', () => {
  test('says what row and column count, the articles, and its equations with their figures', () => {
    const text = requestsText({ 'r3.1': '$012\t3\t0\t0\t0\t0\t15', r7: '12\t3\t0\t0\t0\t0\t15' });
    expect(shown(text)).toEqual([
      '«12»',
      '# （三）1.属于国家秘密 · 自然人',
      '因属于国家秘密不予公开的件数。',
      '自然人：自然人提出的申请。',
      expect.stringMatching(/^条例：第十四条：/u),
      expect.stringMatching(/^条例：第三十六条第（三）项：/u),
      '✓ 横向合计：自然人 12 + 商业企业 3 = 15，表中为 15，相符',
      '✓ 纵向合计：（三）1.属于国家秘密 12 = 12，表中为 12，相符',
    ]);
  });

  test('that is a total has its formula before the figures', () => {
    const [, ...lines] = shown(requestsText({ 'r3.1': '12\t3\t0\t0\t0\t0\t$014' }));
    expect(lines).toContain(
      '`总计 = 自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他`',
    );
    expect(lines).toContain('✗ 横向合计：自然人 12 + 商业企业 3 = 15，表中为 14，相差 1');
  });

  test('that closes the balance shows both its sides', () => {
    const [, ...lines] = shown(
      requestsText({ next: '$02\t0\t0\t0\t0\t0\t2', new: '9\t0\t0\t0\t0\t0\t9' }),
    );
    expect(lines).toContain(
      '`每一列：一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 = （七）总计 + 四、结转下年度继续办理`',
    );
    expect(lines).toContain(
      '✗ 收办平衡：一、本年新收 9 + 二、上年结转 0 = 9，（七）总计 0 + 四、结转下年度继续办理 2 = 2，相差 7',
    );
  });

  test('with a finding explains the rule, with its id', () => {
    const lines = shown(requestsText({ 'r3.1': '12\t3\t0\t0\t0\t0\t$014' }));
    expect(lines).toContain('# 规则 requests/row-total');
    expect(lines.filter((line) => /^(?:为什么|怎么办)：/u.test(line))).toHaveLength(2);
  });

  test('may be blank: the spaces between its separators are it', () => {
    const [span, name] = shown(requestsText({ 'r3.1': '12\t $0 \t0\t0\t0\t0\t12' }));
    expect([span, name]).toEqual(['«  »', '# （三）1.属于国家秘密 · 商业企业']);
  });

  test('in a row with too many values is explained as the row', () => {
    const [span, name] = shown(requestsText({ 'r3.1': '1$02\t3\t1\t1\t2\t2\t3\t9' }));
    expect([span, name]).toEqual([
      '«12»',
      '# 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密',
    ]);
  });

  test('whose equation cannot be told says so and claims nothing', () => {
    const lines = shown(requestsText({ 'r3.1': '12\t见附件\t0\t0\t0\t0\t$012' }));
    expect(lines).toContainEqual(expect.stringMatching(/^\? 横向合计：.*无法核对/u));
    expect(lines.filter((line) => /^[✓✗] 横向合计/u.test(line))).toEqual([]);
  });
});

describe('a label', () => {
  test('of a row sums up the equations of all its columns', () => {
    const lines = shown(
      requestsText({ next: '2\t0\t0\t0\t0\t0\t2', new: '9\t0\t0\t0\t0\t0\t9' }).replace(
        '四、结转下年度',
        '四、结$0转下年度',
      ),
    );
    expect(lines[0]).toBe('«四、结转下年度继续办理»');
    expect(lines.filter((line) => line.includes('收办平衡'))).toEqual([
      '✗ 收办平衡（自然人）：一、本年新收 9 + 二、上年结转 0 = 9，（七）总计 0 + 四、结转下年度继续办理 2 = 2，相差 7',
      '✗ 收办平衡（总计）：一、本年新收 9 + 二、上年结转 0 = 9，（七）总计 0 + 四、结转下年度继续办理 2 = 2，相差 7',
      '✓ 收办平衡：5 个相符',
    ]);
  });

  test('that differs from the template is quoted beside the prescribed one', () => {
    const lines = shown(requestsText({}).replace('2.重复申请', '2.$0重复的各种申请'));
    expect(lines).toContain('报告里写作“2.重复的各种申请”，格式规定为“2.重复申请”。');
  });

  test('that no official text confirms is worded carefully', () => {
    const lines = shown(requestsText({}).replace('3.补正后申请', '3.补$0正后申请'));
    expect(lines).toContainEqual(expect.stringMatching(/^条例：参见第三十条：/u));
  });

  test('of merged cells names the rows in them', () => {
    const lines = shown(requestsText({}).replace('（三）不予公开\t', '（三）不$0予公开\t'));
    expect(lines[1]).toBe('# （三）不予公开');
    expect(lines[2]).toMatch(/^本组有 8 行：（三）1\.属于国家秘密、/u);
  });

  test('of a block of table two names its article', () => {
    const lines = shown(
      '二、主动公开政府信息情况\n第二十条$0第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3\n第二十条第（六）项\n行政处罚\t4\n行政强制\t0\n',
    );
    expect(lines).toContainEqual(expect.stringMatching(/^条例：第二十条第（五）项：/u));
  });

  test('of a column says what the column is, even wrapped', () => {
    const lines = shown(
      requestsText({ new: '2\t1\t0\t0\t0\t0\t3' }).replace('商业企业', '商业$0\n企业'),
    );
    expect(lines[0]).toBe('«商业\n企业»');
    expect(lines[2]).toBe('法人或其他组织中，商业企业提出的申请。');
    expect(lines).toContainEqual(expect.stringMatching(/^✗ 收办平衡：.*相差 1$/u));
  });

  test('of the column of totals sums up the rows', () => {
    const text = requestsText({ new: '2\t1\t0\t0\t0\t0\t3', next: '2\t1\t0\t0\t0\t0\t4' });
    const lines = shown(text.replace('其他\t总计', '其他\t总$0计'));
    expect(lines.filter((line) => line.includes('横向合计'))).toEqual([
      '✗ 横向合计（四、结转下年度继续办理）：自然人 2 + 商业企业 1 = 3，表中为 4，相差 1',
      '✓ 横向合计：24 个相符',
    ]);
  });
});

describe('outside the tables', () => {
  test('a part’s heading says what the part must contain', () => {
    const lines = shown('一、总体情况\n五、存在的$0问题及改进情况\n');
    expect(lines.slice(0, 2)).toEqual([
      '«五、存在的问题及改进情况»',
      '# 五、存在的主要问题及改进情况',
    ]);
    expect(lines[2]).toContain('各级人民政府还应报告');
  });

  test('an aspect is explained in part one, and a heading like it elsewhere is not', () => {
    const report =
      '一、总体情况\n（一）主动公开。10条。\n五、存在的问题及改进情况\n（一）监督保障不足。\n';
    expect(shown(report.replace('主动', '主$0动')).slice(0, 3)).toEqual([
      '«（一）主动公开»',
      '# 主动公开',
      expect.stringContaining('五个方面之一'),
    ]);
    expect(placeShown(report.replace('监督', '监$0督'))).toEqual([]);
  });

  test('prose has nothing to explain, nor has the name of a row in it', () => {
    expect(placeShown('一、总体情况\n制定行政规范性$0文件3件。\n')).toEqual([]);
    expect(placeShown('$0')).toEqual([]);
  });

  test('a finding without a place is explained in its own span', () => {
    const text = LAYOUTS['tabs']?.(COUNTY) ?? '';
    const lines = shown(text.replace('六、其他', '- $05 -\n六、其他'));
    expect(lines.slice(0, 2)).toEqual(['«- 5 -»', '# 规则 structure/residue']);
  });
});

test('every layout gives the same hover for the same cell', () => {
  const expected = cellHovers(LAYOUTS['tabs']?.(COUNTY) ?? '');
  expect(expected.size).toBe(6 + 4 + 25 * 7 + 15);
  for (const [name, print] of Object.entries(LAYOUTS)) {
    expect(cellHovers(print(COUNTY)), name).toEqual(expected);
  }
});

test('both languages say something in every block', () => {
  for (const { blocks } of hoversOf(LAYOUTS['tabs']?.(COUNTY) ?? '').values()) {
    for (const { text } of blocks) {
      expect(text.zh).not.toBe('');
      expect(text.en).not.toMatch(/[。；，]/u);
    }
  }
});

/** What is said at the cursor: the hovered text in «», headings with #, formulas in backticks. */
function shown(marked: string, { findings = true } = {}): string[] {
  const { text, offset } = atCursor(marked);
  const [checked] = analyse(text).reports;
  if (checked === undefined) return [];
  const found = hover(findings ? checked : { ...checked, findings: [] }, offset);
  if (found === null) return [];
  return [
    `«${text.slice(found.span.start, found.span.end)}»`,
    ...found.blocks.map(({ kind, text: { zh } }) =>
      kind === 'heading' ? `# ${zh}` : kind === 'code' ? `\`${zh}\`` : zh,
    ),
  ];
}

/** The same without the rules: what is said of the place alone. */
function placeShown(marked: string): string[] {
  return shown(marked, { findings: false });
}

function cellHovers(text: string): Map<string, unknown> {
  return new Map([...hoversOf(text)].map(([cell, { blocks }]) => [cell, blocks]));
}

/** The hover of every cell of a text, by the cell's name. */
function hoversOf(text: string): Map<string, Hover> {
  const hovers = new Map<string, Hover>();
  const [snapshot] = analyse(text).reports;
  if (snapshot === undefined) return hovers;
  for (const table of Object.values(snapshot.report.tables)) {
    for (const row of table?.rows ?? []) {
      row?.cells.forEach((cell, at) => {
        const found = cell && hover(snapshot, cell.span.start);
        if (cell === null || found === null) return;
        expect(cover(found.span, cell.span)).toEqual(found.span);
        hovers.set(`${table?.id}/${row.template.id}/${at}`, found);
      });
    }
  }
  return hovers;
}
