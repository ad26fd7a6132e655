import { expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { REWRITE_MARK } from '../../template/placeholder.ts';
import { unfilledPlaceholder as rule } from './placeholder.ts';

const P = 'content/placeholder';

test('finds each place that was left open', () => {
  expectFindings(rule, `«${P}:××»县人民政府«${P}:20XX»年政府信息公开工作年度报告\n一、总体情况\n`);
  expectFindings(rule, `一、总体情况\n«${P}:XX»年公开«${P}:＿＿＿»条，收到申请«${P}:____» 件。\n`);
  expectFindings(rule, `一、总体情况\n（一）主动公开\n«${P}:【待填写：数量】»条\n`);
});

test('says what belongs in a place of our own', () => {
  expect(expectFindings(rule, `一、总体情况\n«${P}:【待填写：公开数量】»条\n`)).toEqual([
    '这里还没有填写：公开数量。',
  ]);
});

test.each([
  ['names of documents', '按照《XX省××办法》执行。'],
  ['the number of a document', '按照云政办〔20XX〕××号文件执行。'],
  ['a code', '标准号XX-2021，型号AXX，网址www.xx.gov.cn。'],
  ['a sum', '每期3×5课时，合格率=合格数×100%。'],
  ['a masked telephone number', '电话138XXXX1234。'],
  ['a line that divides', '第一段。\n\n_____\n\n第二段。'],
  ['bold type', '这是__重点__内容。'],
  ['one letter', '启用X光检查。'],
])('leaves %s alone', (_, sentence) => {
  expectFindings(rule, `一、总体情况\n${sentence}\n`);
});

test('lists fifty places at most and counts the others', () => {
  const text = `一、总体情况\n${'公开××条。\n'.repeat(60)}`;
  const findings = rule.check(readReport(text, null));
  expect(findings).toHaveLength(50);
  expect(findings.at(-1)?.message.zh).toContain('还有 10 处');
});

test('a paragraph that has been rewritten loses its mark', () => {
  const text = `五、存在的主要问题及改进情况\n${REWRITE_MARK}一是解读形式不够丰富。\n`;
  expect(shownFixes(rule, text)).toEqual([
    {
      title: '这一段已经改写好，去掉标记',
      grade: 'choice',
      after: '五、存在的主要问题及改进情况\n一是解读形式不够丰富。\n',
    },
  ]);
});
