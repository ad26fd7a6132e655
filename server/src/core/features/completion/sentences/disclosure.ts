import type { Report } from '../../../report/report.ts';
import { figure } from '../figures.ts';
import { type Sentence, sentence } from '../sentence.ts';

const DETAIL = { zh: '数据取自第二部分的表格', en: 'Figures from the table of part two' };

/** What part one usually says of what was disclosed. */
export function disclosureSentences(report: Report): readonly Sentence[] {
  const cell = (row: string, column: string) =>
    figure(report, 'disclosure', (id) => id === row, column);
  const [rules, documents] = ['regulations', 'normative-documents'];
  const shared = { detail: DETAIL, explanation: null };
  return [
    ...(isOldFormat(report)
      ? []
      : [
          {
            ...shared,
            name: '文件制发情况',
            insert: sentence`本年制发规章${cell(rules, 'issued')}件、行政规范性文件${cell(documents, 'issued')}件，废止规章${cell(rules, 'repealed')}件、行政规范性文件${cell(documents, 'repealed')}件，现行有效规章${cell(rules, 'in-force')}件、行政规范性文件${cell(documents, 'in-force')}件。`,
          },
          {
            ...shared,
            name: '收费情况',
            insert: sentence`本年收取行政事业性收费${cell('fees', 'fees')}万元。`,
          },
        ]),
    {
      ...shared,
      name: '处理决定情况',
      insert: sentence`本年作出行政许可处理决定${cell('licences', 'decisions')}件，行政处罚处理决定${cell('penalties', 'decisions')}件，行政强制处理决定${cell('coercion', 'decisions')}件。`,
    },
  ];
}

/** The first and last block of a table of 2019 count something else, and nothing is made of them. */
function isOldFormat({ tables: { disclosure } }: Report): boolean {
  const columns = disclosure?.template.rows.flatMap((row) => row.columns.map(({ id }) => id));
  return columns !== undefined && !columns.includes('issued');
}
