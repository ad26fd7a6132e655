import { textOf } from '../../text/span.ts';
import { tablesOf } from '../helpers/cell-walk.ts';
import { headingText } from '../helpers/heading-text.ts';
import { prescribedFormat } from '../helpers/section-format.ts';
import type { Rule } from '../rule.ts';
import { insertTable } from './fixes/insert-table.ts';
import { FIGURE_RULES } from './fixes/left-open.ts';

export const missingTable: Rule = {
  id: 'structure/missing-table',
  severity: 'error',
  summary: {
    zh: '第二、三、四部分有标题而没有表格。',
    en: 'Part two, three or four is headed, but its table is not there.',
  },
  reason: {
    zh: '统一格式（国办公开办函〔2021〕30号）的第二、三、四部分以表格报告数据。没有发生的也填“0”，不能省去表格；做成图片的表格无法检索、核对和汇总。',
    en: 'In the uniform format (国办公开办函〔2021〕30号) parts two to four report their figures in tables. What did not happen is 0, and a table published as an image can be neither searched nor added up.',
  },
  remedy: {
    zh: '在标题之后按格式填报表格，没有的填“0”；表格是图片的，改为文字。',
    en: 'Put the table behind the heading, with 0 where there is nothing; write an image as text.',
  },
  invalid: [
    {
      text: `云溪县水务局2024年政府信息公开工作年度报告

二、主动公开政府信息情况
全年主动公开政府信息128条，未制发行政规范性文件。
`,
      caption: { zh: '只有一段话，没有表格', en: 'A paragraph instead of the table' },
    },
  ],
  valid: [
    {
      text: `云溪县水务局2024年政府信息公开工作年度报告

四、政府信息公开行政复议、行政诉讼情况
行政复议 行政诉讼
结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
`,
      caption: { zh: '全部为0的表格也是表格', en: 'A table of zeros is a table' },
    },
    {
      text: `云溪县水务局2024年政府信息公开工作年度报告

五、存在的主要问题及改进情况
主要问题是政策解读的形式还不够多样，下一步将丰富解读形式。

六、其他需要报告的事项
无
`,
      caption: { zh: '第五、六部分没有表格', en: 'Parts five and six have no table' },
    },
  ],
  check(report) {
    if (tablesOf(report).length === 3) return [];
    const tables = Object.values(prescribedFormat(report).tables);
    return report.sections.flatMap(({ id, heading }) => {
      const table = tables.find((each) => each.id === id);
      if (table === undefined || heading === null || report.tables[table.id] !== null) return [];
      const written = textOf(report.text, heading.span);
      return [
        {
          span: heading.span,
          message: {
            zh: `“${written}”之下没有读出表格。这一部分的数据以表格报告，没有发生的填“0”。请按格式补上表格；表格如果是图片，请改为文字表格。`,
            en: `No table was found under “${written}”. The figures of this part stand in a table, with 0 where there is nothing. Add the table; if it is an image, write it as text.`,
          },
          subject: { cell: table.id, value: '' },
        },
      ];
    });
  },
  fixes(report, { subject }) {
    const section = report.sections.find(({ id }) => id === subject.cell);
    const { tables, sections } = prescribedFormat(report);
    const table = Object.values(tables).find(({ id }) => id === subject.cell);
    const part = sections.find(({ id }) => id === subject.cell);
    if (!section?.heading || table === undefined || part === undefined) return [];
    return [
      {
        title: {
          zh: `在“${headingText(part)}”之下补上表格，各格填 0`,
          en: `Add the table under “${headingText(part)}”, with 0 in every cell`,
        },
        grade: 'choice',
        edits: [insertTable(report, section, section.heading, table)],
        leaves: FIGURE_RULES,
      },
    ];
  },
};
