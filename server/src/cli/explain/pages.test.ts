import { expect, test } from 'vitest';
import { RULES } from '../../core/rules/registry.ts';
import { rowPage } from './row-page.ts';
import { allRows } from './rows.ts';
import { ruleList } from './rule-list.ts';
import { rulePage } from './rule-page.ts';

const rowsCalled = (id: string) => allRows().filter(({ row }) => row.id === id);

test('a row says what it counts, with articles and relations, once for both formats', () => {
  expect(rowPage(rowsCalled('r3.1'), 'zh').split('\n')).toEqual([
    'r3.1  三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密',
    '因属于国家秘密不予公开的件数。',
    '',
    '表格：收到和处理政府信息公开申请情况',
    '各列：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计',
    expect.stringMatching(/^条例：第十四条：/u),
    expect.stringMatching(/^条例：第三十六条第（三）项：/u),
    '勾稽关系：总计 = 自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他',
    '勾稽关系：每一列：（七）总计 = 自“（一）予以公开”起各行之和',
    '格式：国办公开办函〔2021〕30号、国办公开办函〔2019〕60号',
    '',
  ]);
});

test('a row that the formats define differently has a page for each', () => {
  const page = rowPage(rowsCalled('regulations'), 'en');
  expect(page.match(/^Format: /gmu)).toHaveLength(2);
  expect(page).toContain('本年制发件数');
  expect(page).toContain('本年新制作数量');
});

test('an article that no official text confirms is worded carefully', () => {
  expect(rowPage(rowsCalled('r4.3'), 'zh')).toContain('条例：参见第三十条');
  expect(rowPage(rowsCalled('r3.5'), 'en')).toContain('Regulation: article 16, paragraph 1: ');
});

test.each(RULES)('the page of $id says what, why and what to do', (rule) => {
  for (const locale of ['zh', 'en'] as const) {
    const page = rulePage(rule, locale);
    for (const text of [rule.id, rule.summary[locale], rule.reason[locale], rule.remedy[locale]]) {
      expect(page).toContain(text);
    }
  }
});

test('the list names every rule on a line of its own', () => {
  const lines = ruleList('en').split('\n');
  for (const { id } of RULES) {
    expect(lines.filter((line) => line.split(/\s+/u).includes(id))).toHaveLength(1);
  }
});

test('a rule that is off by default says so, and how to turn it on', () => {
  const rule = RULES.find(({ id }) => id === 'text/punctuation');
  const page = rule === undefined ? '' : rulePage(rule, 'zh');
  expect(page).toContain('text/punctuation (信息，默认关闭)');
  expect(page).toContain('{"rules": {"text/punctuation": "information"}}');
  expect(ruleList('en')).toMatch(/text\/punctuation .*\(off by default\)/u);
});
