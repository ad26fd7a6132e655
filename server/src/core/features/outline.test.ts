import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTexts } from '../../../test/support/texts.ts';
import { readReport } from '../report/read.ts';
import { contains } from '../text/span.ts';
import { type OutlineItem, outline } from './outline.ts';

const TABLE = [
  '信息内容\t本年处理决定数量',
  '行政许可\t3',
  '第二十条第（六）项',
  '信息内容\t本年处理决定数量',
  '行政处罚\t4',
  '行政强制\t0',
].join('\n');

test('title › parts › headings › tables', () => {
  expectOutline(
    `云溪县人民政府2024年政府信息公开工作年度报告
一、总体情况
（一）主动公开。公开信息10条。
1. 政策文件。公开3件。
（二）依申请公开。收到2件。
二、主动公开政府信息情况
第二十条第（五）项
${TABLE}
五、存在的主要问题及改进情况
`,
    `云溪县人民政府2024年政府信息公开工作年度报告
  一、总体情况
    （一）主动公开
    （二）依申请公开
  二、主动公开政府信息情况
    表：主动公开政府信息 · 2021 年格式
  五、存在的主要问题及改进情况`,
  );
});

test('a title over several lines is one name, without Markdown marks', () => {
  expectOutline(
    `# 云溪县人民政府
# 2024年政府信息公开工作年度报告
## 一、总体情况
`,
    `云溪县人民政府2024年政府信息公开工作年度报告
  一、总体情况`,
  );
});

test('a report without a title has a name nevertheless', () => {
  expectOutline(
    `一、总体情况
二、主动公开政府信息情况
`,
    `政府信息公开工作年度报告
  一、总体情况
  二、主动公开政府信息情况`,
  );
});

test('a part without heading is shown under its prescribed name', () => {
  expectOutline(
    `云溪县人民政府2024年政府信息公开工作年度报告
一、总体情况
第二十条第（五）项
${TABLE}
`,
    `云溪县人民政府2024年政府信息公开工作年度报告
  一、总体情况
  二、主动公开政府信息情况 · 缺少标题
    表：主动公开政府信息 · 2021 年格式`,
  );
});

test('an aspect that stands as a level-one heading stays inside its part', () => {
  expectOutline(
    `云溪县人民政府2024年政府信息公开工作年度报告
一、总体情况
二、主动公开工作情况
三、政府信息管理
二、主动公开政府信息情况
`,
    `云溪县人民政府2024年政府信息公开工作年度报告
  一、总体情况
    二、主动公开工作情况
    三、政府信息管理
  二、主动公开政府信息情况`,
  );
});

test('radicals are shown as the characters that one would search for', () => {
  expectOutline('⼀、总体情况\n', '政府信息公开工作年度报告\n  一、总体情况');
});

test('an empty text has a root and nothing else', () => {
  expectOutline('', '政府信息公开工作年度报告');
});

test('whatever the text: children lie in their parent, one after the other', () => {
  fc.assert(
    fc.property(anyTexts(), (text) => {
      expectNested(outline(readReport(text, null)));
    }),
  );
});

test('a heading of any length keeps a name that fits in a line', () => {
  const long = `（一）${'公开'.repeat(80)}\n`;
  const root = outline(readReport(`一、总体情况\n${long}`, null));
  for (const { name } of allOf(root)) expect(name.length).toBeLessThanOrEqual(60);
});

function expectOutline(text: string, expected: string): void {
  const root = outline(readReport(text, null));
  expectNested(root);
  expect(show(root)).toBe(expected);
}

function show({ name, detail, children }: OutlineItem, indent = ''): string {
  const line = `${indent}${name}${detail === null ? '' : ` · ${detail.zh}`}`;
  return [line, ...children.map((child) => show(child, `${indent}  `))].join('\n');
}

function expectNested(item: OutlineItem): void {
  expect(item.name.trim()).not.toBe('');
  expect(contains(item.span, item.selection)).toBe(true);
  let end = item.span.start;
  for (const child of item.children) {
    expect(contains(item.span, child.span)).toBe(true);
    expect(child.span.start).toBeGreaterThanOrEqual(end);
    end = child.span.end;
    expectNested(child);
  }
}

function allOf(item: OutlineItem): OutlineItem[] {
  return [item, ...item.children.flatMap(allOf)];
}
