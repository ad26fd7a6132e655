import type { Report, Row, Table } from '../../report/report.ts';
import { textOf } from '../../text/span.ts';
import type { Fix } from '../fix.ts';
import { checkRows } from '../helpers/cell-check.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { rowsOf, tablesOf } from '../helpers/cell-walk.ts';
import { isWholeLabel } from '../helpers/whole-label.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const EXACT = exampleDisclosure({});

/** A row label that differs from the template's in more than spaces and punctuation. */
export const labelWording: Rule = {
  id: 'table/label-wording',
  severity: 'information',
  summary: {
    zh: '表格的行名与模板不同。',
    en: 'A row label differs from the template.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号规定了各行的名称；名称改动或者有错字，会让人怀疑统计口径不同，也妨碍自动汇总。',
    en: '国办公开办函〔2021〕30号 prescribes the label of each row; another wording suggests that something else was counted, and hinders adding up.',
  },
  remedy: {
    zh: '改为模板的名称。',
    en: 'Use the template’s wording.',
  },
  invalid: [
    {
      caption: {
        zh: '“规范性文件”是2019年格式的名称。',
        en: '规范性文件 is the label of the 2019 format.',
      },
      text: EXACT.replace('行政规范性文件', '规范性文件'),
    },
  ],
  valid: [
    {
      caption: {
        zh: '空格、全角半角不同不算改动。',
        en: 'Spaces and character width make no difference.',
      },
      text: EXACT.replace('行政规范性文件', '行政 规范性文件'),
    },
  ],
  check: (report) => checkRows(report, isReworded, finding),
  fixes: (report, { span }) =>
    tablesOf(report)
      .flatMap(rowsOf)
      .filter(({ label }) => label?.span.start === span.start)
      .flatMap((row) => replaceLabel(report, row)),
};

/** Another usual wording is replaced without asking; with a foreign one someone has to look. */
function replaceLabel(report: Report, { template, label }: Row): Fix[] {
  if (label === null || !isWholeLabel(report, label.span, template)) return [];
  return [
    {
      title: {
        zh: `把行名改为“${template.label}”`,
        en: `Change the row label to “${template.label}”`,
      },
      grade: label.wording === 'alias' ? 'safe' : 'choice',
      edits: [{ span: label.span, text: template.label }],
    },
  ];
}

function isReworded({ label }: Row): boolean {
  return label !== null && label.wording !== 'exact';
}

function finding({ text }: Report, { id }: Table, { template, label }: Row): RuleFinding[] {
  if (label === null) return [];
  const written = textOf(text, label.span);
  return [
    {
      span: label.span,
      message: {
        zh: `行名“${written}”与模板不同，模板是“${template.label}”。请改为模板的名称。`,
        en: `The row label “${written}” differs from the template’s “${template.label}”. Use the template’s wording.`,
      },
      subject: { cell: `${id}/${template.id}`, value: written },
    },
  ];
}
