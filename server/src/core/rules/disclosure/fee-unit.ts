import { shortRowName } from '../../relations/names.ts';
import type { Organ, Report } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { placeOfCell } from '../helpers/cell-place.ts';
import { cellNamed, cellsOf, type PlacedCell } from '../helpers/cell-walk.ts';
import { conversionFix } from '../helpers/unit-fixes.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const TITLE = '青禾市统计局2024年政府信息公开工作年度报告\n\n';

/** From here on an amount in 万元 is beyond what any single department collects: a thousand million yuan. */
const DEPARTMENT_LIMIT = 100_000;
/** The same when it is not known who reports. */
const UNKNOWN_LIMIT = 1_000_000;
/** Beyond what even a province collects. */
const GOVERNMENT_LIMIT = 10_000_000;
/** Smaller figures stand beside 元 by chance. */
const SMALLEST_QUOTED = 1000;

/**
 * A fee that looks as if it were in 元 although the column is in 万元. Two signs, both chosen so
 * that a right figure is hardly ever suspected:
 *
 * - the text of the report gives the same digits with 元 behind them;
 * - a whole number so large that it is hardly credible in 万元. What is credible depends on who
 *   reports; amounts with decimals have been converted and are taken to be right.
 *
 * A unit that is written in the cell itself is left to table/unit-in-cell.
 */
export const feeUnit: Rule = {
  id: 'disclosure/fee-unit',
  severity: 'information',
  summary: {
    zh: '第二部分的收费金额像是以元为单位。',
    en: 'Table of part two: the fee looks as if it were in 元 instead of 万元.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格规定收费金额的单位是万元；按元填写，数值会大一万倍。',
    en: 'The table of 国办公开办函〔2021〕30号 asks for the amount in 万元 (10,000 yuan); in 元 the figure is ten thousand times too large.',
  },
  remedy: {
    zh: '核对金额和单位；如果是元，除以 10000 后填写。确认无误的可以忽略这条提示。',
    en: 'Check amount and unit; if it is in 元, divide it by 10,000. If it is right, ignore the finding.',
  },
  invalid: [
    {
      caption: {
        zh: '正文写的是 186500 元，表中也填了 186500。',
        en: 'The text says 186500 元, and the table says 186500 as well.',
      },
      text: `${exampleDisclosure({ fees: 186500 })}\n全年收取行政事业性收费186500元。\n`,
    },
    {
      caption: {
        zh: '一个部门收费 18 亿元，不合常理。',
        en: 'A department that collected 1.8 thousand million yuan is hardly credible.',
      },
      text: `${TITLE}${exampleDisclosure({ fees: 186500 })}`,
    },
  ],
  valid: [
    {
      caption: {
        zh: '有小数的金额是换算过的；地级市收费几亿元是常见的。',
        en: 'Decimals show that the amount was converted; a city may well collect hundreds of millions.',
      },
      text: exampleDisclosure({ fees: 68214.3571 }),
    },
    {
      caption: {
        zh: '正文写的是万元，与表格一致。',
        en: 'The text gives the same amount in 万元.',
      },
      text: `${exampleDisclosure({ fees: 1865 })}\n全年收取行政事业性收费1865万元。\n`,
    },
  ],
  check(report) {
    const { disclosure } = report.tables;
    if (disclosure === null) return [];
    const amounts = cellsOf(disclosure, (_, { quantity }) => quantity === 'amount');
    return amounts.flatMap((placed) => finding(report, placed));
  },
  fixes(report, { subject }) {
    const placed = cellNamed(report, subject.cell);
    return placed === null ? [] : conversionFix(report.text, placed, '元');
  },
};

function finding(report: Report, placed: PlacedCell): RuleFinding[] {
  const { row, cell, address } = placed;
  const { value } = cell;
  if (value === null || cell.unit !== null) return [];
  const sign = signOf(report, value);
  if (sign === null) return [];
  const name = shortRowName(row.template);
  return [
    {
      span: placeOfCell(row, cell),
      message: {
        zh: `“${name}”填的是 ${value} 万元，${sign.zh}，可能误按元填写。请核对单位；如果是元，应填 ${value / 10_000}。`,
        en: `“${name}” says ${value} 万元 (10,000 yuan), ${sign.en}; it may have been given in 元. Check the unit; if it is in 元, write ${value / 10_000}.`,
      },
      subject: { cell: address, value: textOf(report.text, cell.span) },
    },
  ];
}

/** What makes the amount suspicious; null when nothing does. */
function signOf({ text, organ }: Report, value: number): Localized | null {
  if (value >= SMALLEST_QUOTED && isGivenInYuan(text, value)) {
    return { zh: `而正文写的是 ${value} 元`, en: `but the text says ${value} 元` };
  }
  return Number.isInteger(value) && value >= limitFor(organ)
    ? { zh: '数额大得不合常理', en: 'which is hardly credible' }
    : null;
}

/** Whether the text has the same number with 元 behind it, with or without thousands separators. */
function isGivenInYuan(text: string, value: number): boolean {
  if (!mayBeGivenInYuan(text, value)) return false;
  const grouped = String(value).replace(/\B(?=(?:\d{3})+(?!\d))/gu, '[,，]?');
  return new RegExp(`(?<!\\d[.,，]?)${grouped.replace('.', '\\.')}(?:\\.0+)?[ \\t]*元`, 'u').test(
    text,
  );
}

/** A quick look: whether 元 stands anywhere behind the number's last digit, or behind a zero. */
function mayBeGivenInYuan(text: string, value: number): boolean {
  const digit = String(value).slice(-1);
  for (let at = text.indexOf('元'); at >= 0; at = text.indexOf('元', at + 1)) {
    let before = at - 1;
    while (before >= 0 && ' \t'.includes(text.charAt(before))) before--;
    const behind = text.charAt(before);
    if (behind === digit || behind === '0') return true;
  }
  return false;
}

function limitFor(organ: Organ | null): number {
  if (organ === null) return UNKNOWN_LIMIT;
  return /(?:政府|省|市|区|县|州|盟|旗|乡|镇)$/u.test(organ.name)
    ? GOVERNMENT_LIMIT
    : DEPARTMENT_LIMIT;
}
