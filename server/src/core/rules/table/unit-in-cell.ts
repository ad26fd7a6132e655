import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Report } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import type { Fix } from '../fix.ts';
import { checkUnusualCells } from '../helpers/cell-check.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { placeOfCell } from '../helpers/cell-place.ts';
import { cellNamed, type PlacedCell } from '../helpers/cell-walk.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import { conversionFix, unitRemovalFix } from '../helpers/unit-fixes.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];
/** The unit of every amount in the templates. */
const AMOUNT_UNIT = '万元';

/** A unit behind the number. The column already has one, and in the fee column another is wrong. */
export const unitInCell: Rule = {
  id: 'table/unit-in-cell',
  severity: 'warning',
  summary: {
    zh: '格里的数字后面写了单位。',
    en: 'A unit stands behind the number in a cell.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格在列名中规定了单位：件数不写单位，收费金额以万元计。写成“元”时数值差一万倍，汇总时容易出错。',
    en: 'The columns of 国办公开办函〔2021〕30号 name their unit: counts have none, the fee is in 万元 (10,000 yuan). With 元 the figure is ten thousand times too large when tables are added up.',
  },
  remedy: {
    zh: '删去单位，只填数字；收费金额先换算成万元。',
    en: 'Delete the unit and keep the number; convert a fee to 万元 first.',
  },
  invalid: [
    {
      caption: { zh: '收费金额应当以万元计。', en: 'The fee is to be given in 万元.' },
      text: exampleDisclosure({ fees: '186500元' }),
    },
    {
      caption: { zh: '件数后面不写单位。', en: 'A count has no unit.' },
      text: exampleRequests({ new: ['2件', 0, 0, 0, 0, 0, 2], carried: ZEROS, r1: ZEROS }),
    },
  ],
  valid: [
    {
      caption: { zh: '只填数字。', en: 'Only the number.' },
      text: exampleDisclosure({ fees: 18.65 }),
    },
  ],
  check: (report) => checkUnusualCells(report, finding),
  fixes(report, { subject }) {
    const placed = cellNamed(report, subject.cell);
    const unit = placed?.cell.unit ?? null;
    return placed === null || unit === null ? [] : fixesFor(report.text, placed, unit);
  },
};

/** Units of what the tables count; another one makes a count doubtful. */
const COUNTING_UNITS = ['件', '条', '个', '项', '起', '次', '份', '人', '宗'];

function fixesFor(text: string, placed: PlacedCell, unit: string): readonly Fix[] {
  const { column, cell } = placed;
  if (column.quantity !== 'amount') {
    const grade = COUNTING_UNITS.includes(unit) ? 'safe' : 'choice';
    return [unitRemovalFix(text, cell, grade, NOTHING)];
  }
  if (isHarmless(placed)) return [unitRemovalFix(text, cell, 'safe', NOTHING)];
  const conversion = conversionFix(text, placed, unit);
  return unit === '元'
    ? [...conversion, unitRemovalFix(text, cell, 'choice', RIGHT_ALREADY)]
    : conversion;
}

const NOTHING: Localized = { zh: '', en: '' };
const RIGHT_ALREADY: Localized = {
  zh: '（金额本来就以万元计）',
  en: ' (the amount is in 万元 already)',
};

function finding({ text }: Report, placed: PlacedCell): RuleFinding[] {
  const { row, column, cell, address } = placed;
  if (cell.unit === null) return [];
  const written = textOf(text, cell.span);
  const place = { row: shortRowName(row.template), column: shortColumnName(column) };
  const advice = adviceOn(placed, cell.unit);
  const found: RuleFinding = {
    span: placeOfCell(row, cell),
    message: {
      zh: `“${place.row}”的“${place.column}”填的是“${written}”，${advice.zh}`,
      en: `“${place.column}” of “${place.row}” says “${written}”; ${advice.en}`,
    },
    subject: { cell: address, value: written },
  };
  return [isHarmless(placed) ? { ...found, severity: 'information' } : found];
}

/** The column's own unit is written once too often, but the figure is right. */
function isHarmless({ column, cell }: PlacedCell): boolean {
  return column.quantity === 'amount' && cell.unit === AMOUNT_UNIT;
}

function adviceOn(placed: PlacedCell, unit: string): Localized {
  const { column, cell } = placed;
  if (isHarmless(placed)) {
    return {
      zh: '列名已经写明单位是万元。请只填数字。',
      en: 'the column already says that the unit is 万元. Write the number only.',
    };
  }
  if (column.quantity === 'amount' && unit === '元') {
    const converted = (cell.value ?? 0) / 10_000;
    return {
      zh: `而这一列的单位是万元。请核对金额，换算后应填 ${converted}。`,
      en: `but this column is in 万元 (10,000 yuan). Check the amount; converted it is ${converted}.`,
    };
  }
  return column.quantity === 'amount'
    ? {
        zh: '而这一列的单位是万元。请换算成万元，只填数字。',
        en: 'but this column is in 万元 (10,000 yuan). Convert it and write the number only.',
      }
    : {
        zh: `这一列只填数字，不写单位。请删去“${unit}”。`,
        en: `this column holds numbers without a unit. Delete “${unit}”.`,
      };
}
