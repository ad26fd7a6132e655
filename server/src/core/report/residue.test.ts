import { describe, expect, it } from 'vitest';
import { shown } from '../../../test/support/reading.ts';
import { readReport } from './read.ts';

function residue(text: string): string[] {
  return readReport(text, null).residue.map(({ kind, span }) => `${kind} ${shown(text, span)}`);
}

describe('residue of pages and files', () => {
  it.each([
    ['- 5 -', ['page-number - 5 -']],
    ['第 3 页', ['page-number 第 3 页']],
    ['[bookmark: _GoBack]一、总体情况', ['bookmark [bookmark: _GoBack]']],
    ['上一篇：云溪县2023年报告', ['navigation 上一篇：云溪县2023年报告']],
    ['下一篇：没有了', ['navigation 下一篇：没有了']],
    ['上一条', ['navigation 上一条']],
    ['【打印本页】', ['navigation 【打印本页】']],
    ['关闭窗口', ['navigation 关闭窗口']],
    ['分享到：', ['navigation 分享到：']],
    ['扫一扫在手机打开当前页', ['navigation 扫一扫在手机打开当前页']],
    ['浏览次数：100', ['navigation 浏览次数：100']],
    ['【打印】 【关闭】', ['navigation 【打印】 【关闭】']],
    ['【字体：大 中 小】', ['navigation 【字体：大 中 小】']],
    ['打印 关闭窗口', ['navigation 打印 关闭窗口']],
  ])('is found in %s', (text, expected) => {
    expect(residue(`略。\n${text}\n略。`)).toEqual(expected);
  });

  it('is listed in the order of the text', () => {
    expect(residue('关闭\n略[bookmark: a]略[bookmark: b]\n- 1 -')).toEqual([
      'navigation 关闭',
      'bookmark [bookmark: a]',
      'bookmark [bookmark: b]',
      'page-number - 1 -',
    ]);
  });

  it.each([
    '打印机采购情况',
    '上一年度结转3件',
    '关闭不合格的平台3个',
    '分享到群众身边的政策',
    '5',
    '一、总体情况',
    '下一步，将加强培训。',
    '[bookmark',
  ])('is not seen in %s', (text) => {
    expect(residue(text)).toEqual([]);
  });
});
