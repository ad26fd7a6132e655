import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/snapshot.ts';

/**
 * What each text of test-fixtures/faults and examples gives: rule and the first characters of its
 * place, in the order of the text, and nothing else.
 */
const EXPECTED: Readonly<Record<string, readonly (readonly [rule: string, text: string])[]>> = {
  'test-fixtures/faults/accepted-headings.txt': [
    ['structure/heading-wording', '总体情况概述'],
    ['structure/heading-wording', '主动公开政府信息的情况'],
    ['structure/heading-wording', '收到和处理政府信息公开申请的情况'],
    ['structure/heading-wording', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['structure/heading-wording', '政府信息公开工作存在的主要问题及改进情况'],
    ['structure/heading-wording', '其他需要报告的情况'],
  ],
  'test-fixtures/faults/arabic-numeral.txt': [
    ['structure/heading-numeral', '5、'],
    ['structure/heading-numeral', '6、'],
  ],
  'test-fixtures/faults/blank-cells.txt': [['table/blank-cell', '—']],
  'test-fixtures/faults/blank-total.md': [['requests/blank-total', '四、结转下年度继续办理']],
  'test-fixtures/faults/bookmark.txt': [['structure/residue', '[bookmark: _GoBack]']],
  'test-fixtures/faults/compilation.txt': [
    ['requests/row-total', '6'],
    ['requests/results-total', '6'],
  ],
  'test-fixtures/faults/doubled-row.txt': [['table/unexpected-row', '7.属于行政执法案卷']],
  'test-fixtures/faults/fee-in-yuan.txt': [['disclosure/fee-unit', '251000']],
  'test-fixtures/faults/foreign-row.txt': [['table/unexpected-row', '其中：通过信函方式提出']],
  'test-fixtures/faults/lost-title.txt': [
    ['structure/title', '根据《中华人民共和国政府信息公开条例》有关'],
  ],
  'test-fixtures/faults/missing-aspect.txt': [['structure/missing-aspect', '一、总体情况']],
  'test-fixtures/faults/missing-heading.txt': [['structure/missing-heading', '第二十条第（一）项']],
  'test-fixtures/faults/missing-part.txt': [['structure/missing-section', '3']],
  'test-fixtures/faults/missing-row.txt': [['table/missing-row', '3.要求提供公开出版物']],
  'test-fixtures/faults/missing-table.md': [
    ['structure/missing-table', '四、政府信息公开行政复议、行政诉讼情况'],
  ],
  'test-fixtures/faults/negative-count.txt': [['table/not-a-count', '-3']],
  'test-fixtures/faults/note-in-cell.txt': [['table/note-in-cell', '（其中修订16件）']],
  'test-fixtures/faults/outdated-2019-table.txt': [
    ['structure/outdated-template', '（本列数据的勾稽关系为：第一项加第二项之'],
  ],
  'test-fixtures/faults/page-numbers.txt': [['structure/residue', '- 1 -']],
  'test-fixtures/faults/promoted-aspects.md': [
    ['structure/promoted-aspect', '二、主动公开'],
    ['structure/promoted-aspect', '三、依申请公开'],
    ['structure/promoted-aspect', '四、政府信息管理'],
    ['structure/promoted-aspect', '五、政府信息公开平台建设'],
    ['structure/promoted-aspect', '六、监督保障'],
    ['structure/heading-order', '二、主动公开政府信息情况'],
  ],
  'test-fixtures/faults/radicals.txt': [['text/compatibility-character', '⽯']],
  'test-fixtures/faults/restarted-numbering.md': [
    ['structure/heading-order', '一、收到和处理政府信息公开申请情况'],
  ],
  'test-fixtures/faults/short-row.txt': [['table/value-count', '0 0 0 0 0 0']],
  'test-fixtures/faults/site-chrome.txt': [['structure/residue', '【字体：大 中 小】']],
  'test-fixtures/faults/split-number.txt': [['table/split-number', '5 2']],
  'test-fixtures/faults/typo-in-label.txt': [['table/label-wording', '2.其他法律行政止公开']],
  // Where a figure of the table is wrong, the prose beside it, which is right, differs from it too.
  'test-fixtures/faults/unbalanced-column.txt': [
    ['prose/count', '4'],
    ['requests/balance', '4'],
    ['requests/balance', '5'],
  ],
  'test-fixtures/faults/unit-in-cell.txt': [['table/unit-in-cell', '350件']],
  'test-fixtures/faults/unreadable-cell.md': [['table/not-a-count', '约四十']],
  'test-fixtures/faults/wrong-heading.txt': [['structure/heading-wording', '主动公开情况统计表']],
  'test-fixtures/faults/wrong-results-total.txt': [
    ['prose/count', '57'],
    ['requests/results-total', '61'],
    ['requests/results-total', '66'],
    ['requests/balance', '3'],
    ['requests/balance', '4'],
  ],
  'test-fixtures/faults/wrong-review-total.txt': [['review/total', '6']],
  'test-fixtures/faults/wrong-row-total.txt': [
    ['requests/row-total', '21'],
    ['requests/results-total', '57'],
  ],
  'examples/云溪县人民政府2024年.txt': [
    ['text/compatibility-character', '⼆'],
    ['prose/count', '15'],
    ['table/blank-cell', '-'],
    ['table/unit-in-cell', '251000元'],
    ['structure/residue', '- 1 -'],
    ['requests/row-total', '73'],
    ['requests/results-total', '296'],
    ['requests/row-total', '16'],
    ['requests/balance', '16'],
    ['review/total', '25'],
    ['structure/heading-numeral', '5、'],
  ],
  'examples/青禾市统计局2024年.md': [],
};

const ROOT = new URL('../../../', import.meta.url);

test.each(Object.entries(EXPECTED))('%s gives what its name says', (path, expected) => {
  const { reports } = analyse(readFileSync(new URL(path, ROOT), 'utf8'));
  const found = reports.flatMap(({ report, findings }) =>
    findings.map(({ rule, span }) => [rule, shorten(report.text.slice(span.start, span.end))]),
  );
  expect(found).toEqual(expected.map(([rule, text]) => [rule, shorten(text)]));
});

test('every text of the two folders is named here', () => {
  const paths = ['test-fixtures/faults/', 'examples/'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT)).map((name) => folder + name),
  );
  expect(paths.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});

test('a compilation is read as two reports', () => {
  const path = 'test-fixtures/faults/compilation.txt';
  const { reports } = analyse(readFileSync(new URL(path, ROOT), 'utf8'));
  expect(reports.map(({ report }) => report.organ?.name)).toEqual([
    '白石岭区教育局',
    '白石岭区水利局',
  ]);
});

function shorten(text: string): string {
  return text.slice(0, 20);
}
