import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../../test/support/layouts.ts';
import { consistentModel } from '../../../test/support/report-model.ts';
import { readReport } from '../report/read.ts';
import type { TableId } from '../template/template.ts';
import { tableLayoutOf } from './table-layout.ts';

const MODEL = consistentModel({ organ: '云溪县水务局', year: 2024 });

/** The layout of a table of a report that is written in one of the layouts. */
function measured(name: string, id: TableId) {
  const report = readReport(LAYOUTS[name]?.(MODEL) ?? '', null);
  const table = report.tables[id];
  return table === null ? null : tableLayoutOf(report, table);
}

describe('the layout of a table is measured', () => {
  test.each([
    ['spaces', { before: '', between: ' ', behind: '', rowEnd: '\n', groups: 'row' }],
    ['spaces-loose', { before: '', between: ' ', behind: '', rowEnd: '\n\n', groups: 'row' }],
    ['one-cell-a-line', { before: '\t', between: '\n\t', rowEnd: '\n\n', groups: 'cell' }],
    ['plain-cells', { before: '', between: '\n', rowEnd: '\n', groups: 'cell' }],
    ['tabs', { before: '', between: '\t', fill: '\t', groups: 'cell', keepsMerged: true }],
    [
      'pipes-web',
      { before: '', between: ' | ', behind: ' |', fill: '|', keepsMerged: false, isNarrow: true },
    ],
    ['markdown', { before: '| ', between: ' | ', behind: ' |', groups: 'row', hasRule: true }],
  ])('%s', (name, expected) => {
    expect(measured(name, 'requests')).toMatchObject(expected);
    expect(measured(name, 'disclosure')).toMatchObject({
      ...expected,
      keepsMerged: expect.any(Boolean),
    });
  });

  test('table four alone tells less, and is not misread', () => {
    expect(measured('one-cell-a-line', 'review')).toMatchObject({ before: '\t', between: '\n\t' });
    expect(measured('tabs', 'review')).toMatchObject({ between: '\t', rowEnd: '\n' });
  });

  test('columns that are set under each other', () => {
    const row = (label: string, ...values: string[]) => `| ${[label, ...values].join(' | ')} |\n`;
    const text = [
      '二、主动公开政府信息情况\n\n',
      row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
      row('--------------', '-----------:', '-----------:', '-----------:'),
      row('规章          ', '           0', '           2', '          12'),
      row('行政规范性文件', '           0', '           0', '           0'),
    ].join('');
    const report = readReport(text.replace('信息内容 |', '信息内容       |'), null);
    const table = report.tables.disclosure;
    expect(table && tableLayoutOf(report, table)).toMatchObject({ between: ' | ', isPadded: true });
  });
});
