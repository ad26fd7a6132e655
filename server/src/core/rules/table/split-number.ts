import { dividedNumber, replaceInCell } from '../../print/write-cell.ts';
import { shortRowName } from '../../relations/names.ts';
import type { Report, Row, Table } from '../../report/report.ts';
import { cover, textOf } from '../../text/span.ts';
import { checkRows } from '../helpers/cell-check.ts';
import { rowsOf } from '../helpers/cell-walk.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const HEADING = '三、收到和处理政府信息公开申请情况\n';
const ROWS = `${HEADING}一、本年新收政府信息公开申请数量 20 3 0 0 0 0 23
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 20 3 0 0 0 0 23
`;

/** One number that stands in two pieces, as text taken out of a PDF often has it. */
export const splitNumber: Rule = {
  id: 'table/split-number',
  severity: 'hint',
  summary: {
    zh: '一个数被拆成了两段。',
    en: 'One number stands in two pieces.',
  },
  reason: {
    zh: '从 PDF 复制的文字有时把一个数拆开（2 0 本是 20）；合起来以后这一行的总计相符，其他工具却会读错。',
    en: 'Text copied from a PDF may split a number (2 0 for 20). Joined, the row adds up; but other tools will read it wrongly.',
  },
  remedy: {
    zh: '对照原文，删去数字中间的空格。',
    en: 'Compare with the original and delete the space inside the number.',
  },
  invalid: [
    {
      caption: { zh: '2 0 应为 20。', en: '2 0 should be 20.' },
      text: ROWS.replace('20 3', '2 0 3'),
    },
  ],
  valid: [{ caption: { zh: '数是完整的。', en: 'The numbers are whole.' }, text: ROWS }],
  check: (report) => checkRows(report, isJoined, finding),
  fixes({ text, tables }, { span, subject }) {
    const rows = Object.values(tables).flatMap((table) => (table === null ? [] : rowsOf(table)));
    const row = rows.find(({ joined }) => joined[0]?.start === span.start);
    const [number] = row === undefined ? [] : dividedNumber(row);
    if (number === undefined) return [];
    return [
      {
        title: {
          zh: `把“${subject.value}”合成一个数 ${number.to}`,
          en: `Join “${subject.value}” into one number, ${number.to}`,
        },
        grade: 'safe',
        edits: [replaceInCell(text, number.cell, number.cell.span, number.to)],
      },
    ];
  },
};

function isJoined({ joined }: Row): boolean {
  return joined.length > 0;
}

function finding({ text }: Report, { id }: Table, { template, joined }: Row): RuleFinding[] {
  const [first] = joined;
  if (first === undefined) return [];
  const span = joined.reduce(cover, first);
  const pieces = textOf(text, span);
  const whole = joined.map((piece) => textOf(text, piece)).join('');
  const name = shortRowName(template);
  return [
    {
      span,
      message: {
        zh: `“${name}”这一行的“${pieces}”应是一个数 ${whole}：合起来以后这一行才相符。请对照原文，删去中间的空格。`,
        en: `“${pieces}” in the row “${name}” should be one number, ${whole}: only then does the row add up. Compare with the original and join them.`,
      },
      subject: { cell: `${id}/${template.id}`, value: pieces },
    },
  ];
}
