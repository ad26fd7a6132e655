import { addressOf } from '../../relations/address.ts';
import { shortColumnName } from '../../relations/names.ts';
import type { Report } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import { NO_NEIGHBOURS } from '../../workspace/summary.ts';
import { placeOfCell } from '../helpers/cell-place.ts';
import { figureFix } from '../helpers/figure-fix.ts';
import { fileName } from '../helpers/file-name.ts';
import { type HandedOn, handedOn } from '../helpers/handed-on.ts';
import { exampleYear } from '../helpers/year-example.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const LEFT_OPEN = {
  new: [5, 0, 0, 0, 0, 0, 5],
  r7: [3, 0, 0, 0, 0, 0, 3],
  next: [2, 0, 0, 0, 0, 0, 2],
};

/** What one year carries over to the next is what the next year says was carried over, per column. */
export const carryOver: Rule = {
  id: 'history/carry-over',
  severity: 'warning',
  summary: {
    zh: '上年结转与上一年度报告的结转下年度不一致。',
    en: 'Carried over from last year differs from what last year’s report carried over.',
  },
  reason: {
    zh: '上一年度“结转下年度继续办理”的每一件，就是本年度“上年结转”的一件；公众和检查人员会把两年的报告放在一起看。',
    en: 'Each request that last year’s report left for the next is one that this year’s report took over; readers compare the two.',
  },
  remedy: {
    zh: '对照上一年度报告和登记台账，改正填错的那一年；已经公布的报告有误的，按规定更正并说明。',
    en: 'Compare with last year’s report and the register, and correct the year that is wrong.',
  },
  invalid: [
    {
      caption: {
        zh: '上一年结转下年度 2 件，这一年的上年结转写 3 件。',
        en: 'Last year left 2; this year says that 3 were carried over.',
      },
      previous: exampleYear(2023, LEFT_OPEN),
      text: exampleYear(2024, { carried: [3, 0, 0, 0, 0, 0, 2], next: [2, 0, 0, 0, 0, 0, 2] }),
    },
  ],
  valid: [
    {
      caption: { zh: '两年一致。', en: 'Both years agree.' },
      previous: exampleYear(2023, LEFT_OPEN),
      text: exampleYear(2024, { carried: [2, 0, 0, 0, 0, 0, 2], next: [2, 0, 0, 0, 0, 0, 2] }),
    },
    {
      caption: {
        zh: '找不到上一年度的报告，不作判断。',
        en: 'Without last year’s report nothing is said.',
      },
      text: exampleYear(2024, { carried: [3, 0, 0, 0, 0, 0, 3], next: [3, 0, 0, 0, 0, 0, 3] }),
    },
    {
      caption: { zh: '空白按 0 计。', en: 'A blank counts as 0.' },
      previous: exampleYear(2023, {}),
      text: exampleYear(2024, { carried: ['', '', '', '', '', '', ''] }),
    },
  ],
  check: (report, { previous, next } = NO_NEIGHBOURS) =>
    previous.length === 0 && next.length === 0
      ? []
      : [
          ...differing(report, handedOn(report, 'carried', previous), fromLastYear),
          ...differing(report, handedOn(report, 'next', next), toNextYear),
        ],
  fixes: (report, { subject }, { previous, next } = NO_NEIGHBOURS) =>
    [...handedOn(report, 'carried', previous), ...handedOn(report, 'next', next)]
      .filter(
        ({ row, column }) => addressOf('requests', row.template.id, column.id) === subject.cell,
      )
      .flatMap(({ row, column, cell, there }) =>
        figureFix(report.text, [{ row, column, cell, to: there }], 'choice'),
      ),
};

/** What is said of a column, with this report's number and the other's. */
type Say = (column: string, here: number, there: number, file: string) => Localized;

function differing({ text }: Report, columns: readonly HandedOn[], say: Say): RuleFinding[] {
  return columns
    .filter(({ here, there }) => here !== there)
    .map(({ row, column, cell, here, there, other: { file }, place }) => ({
      span: placeOfCell(row, cell),
      message: say(shortColumnName(column), here, there, fileName(file)),
      elsewhere: [
        { file, range: place, message: { zh: `那一年：${there}`, en: `that year: ${there}` } },
      ],
      subject: {
        cell: addressOf('requests', row.template.id, column.id),
        value: textOf(text, cell.span),
      },
    }));
}

const fromLastYear: Say = (column, here, there, file) => ({
  zh: `“上年结转”的“${column}”是 ${here}，上一年度报告（${file}）“结转下年度继续办理”的“${column}”是 ${there}。两个数应当相同，请对照登记台账改正填错的那一年。`,
  en: `“${column}” carried over from last year is ${here}, but last year’s report (${file}) carried ${there} over. They must agree; correct the year that is wrong.`,
});

const toNextYear: Say = (column, here, there, file) => ({
  zh: `“结转下年度继续办理”的“${column}”是 ${here}，下一年度报告（${file}）“上年结转”的“${column}”是 ${there}。两个数应当相同，请对照登记台账改正填错的那一年。`,
  en: `“${column}” carried to next year is ${here}, but next year’s report (${file}) says that ${there} were carried over. They must agree; correct the year that is wrong.`,
});
