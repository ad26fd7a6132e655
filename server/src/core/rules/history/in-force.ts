import { addressOf } from '../../relations/address.ts';
import { shortRowName } from '../../relations/names.ts';
import type { Report, Row } from '../../report/report.ts';
import { textOf } from '../../text/span.ts';
import { type FiledSummary, NO_NEIGHBOURS } from '../../workspace/summary.ts';
import { placeOfCell } from '../helpers/cell-place.ts';
import { fileName } from '../helpers/file-name.ts';
import { exampleYear } from '../helpers/year-example.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** What was in force last year, plus what was issued, minus what was repealed, is in force now. */
export const inForce: Rule = {
  id: 'history/in-force',
  severity: 'warning',
  summary: {
    zh: '现行有效件数与上一年度报告对不上。',
    en: 'The number of documents in force does not follow from last year’s.',
  },
  reason: {
    zh: '现行有效件数一般等于上一年度的现行有效件数加本年制发、减本年废止；集中清理文件以后也可能不等。',
    en: 'As a rule the number in force is last year’s plus what was issued minus what was repealed; after a clean-up of old documents it may not be.',
  },
  remedy: {
    zh: '对照文件目录核对三个数；因清理等原因确实不等的，可以忽略并写明理由。',
    en: 'Check the three figures against the list of documents; if a clean-up explains it, ignore it and say why.',
  },
  invalid: [
    {
      caption: {
        zh: '上年10件，制发2件，废止1件，应为11件。',
        en: '10 last year, 2 issued, 1 repealed make 11.',
      },
      previous: exampleYear(2023, {}, [0, 0, 10]),
      text: exampleYear(2024, {}, [2, 1, 12]),
    },
  ],
  valid: [
    {
      caption: { zh: '10 + 2 − 1 = 11。', en: '10 + 2 − 1 = 11.' },
      previous: exampleYear(2023, {}, [0, 0, 10]),
      text: exampleYear(2024, {}, [2, 1, 11]),
    },
    {
      caption: {
        zh: '找不到上一年度的报告，不作判断。',
        en: 'Without last year’s report nothing is said.',
      },
      text: exampleYear(2024, {}, [2, 1, 12]),
    },
  ],
  check: (report, { previous } = NO_NEIGHBOURS) =>
    previous.length === 0
      ? []
      : (report.tables.disclosure?.rows ?? []).flatMap((row) =>
          row === null || !ROWS.includes(row.template.id) ? [] : compare(report, row, previous),
        ),
};

const ROWS: readonly string[] = ['regulations', 'normative-documents'];

function compare({ text }: Report, row: Row, previous: readonly FiledSummary[]): RuleFinding[] {
  const at = row.template.columns.findIndex(({ id }) => id === 'in-force');
  const cell = row.cells[at] ?? null;
  const [issued, repealed, now] = ['issued', 'repealed', 'in-force'].map((id) => valueIn(row, id));
  if (cell === null || issued == null || repealed == null || now == null) return [];
  const address = addressOf('disclosure', row.template.id, 'in-force');
  const before = previous.flatMap(({ file, summary }) => {
    const last = summary.cells.get(address);
    return last?.value == null ? [] : [{ file, place: last.place, value: last.value }];
  });
  const [first] = before;
  if (first === undefined || before.some(({ value }) => value + issued - repealed === now))
    return [];
  const expected = first.value + issued - repealed;
  const formula = `${first.value} + ${issued} − ${repealed} = ${expected}`;
  const name = shortRowName(row.template);
  return [
    {
      span: placeOfCell(row, cell),
      message: {
        zh: `“${name}”的现行有效件数是 ${now}，按上一年度报告（${fileName(first.file)}）推算应为：${formula}。请核对；因集中清理等原因不等的，可以忽略并写明理由。`,
        en: `“${name}”: ${now} in force, but last year’s report (${fileName(first.file)}) makes ${formula}. Check them; if a clean-up explains it, ignore it and say why.`,
      },
      elsewhere: [
        {
          file: first.file,
          range: first.place,
          message: {
            zh: `上一年度现行有效：${first.value}`,
            en: `in force last year: ${first.value}`,
          },
        },
      ],
      subject: { cell: address, value: textOf(text, cell.span) },
    },
  ];
}

/** Null for a blank, a dash, and what cannot be read or is no column of the row's format. */
function valueIn({ template, cells }: Row, column: string): number | null {
  return cells[template.columns.findIndex(({ id }) => id === column)]?.value ?? null;
}
