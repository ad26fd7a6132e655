import { figureSpan, replaceInCell } from '../../print/write-cell.ts';
import { shortRowName } from '../../relations/names.ts';
import type { Cell } from '../../report/report.ts';
import { plainDecimal, shiftPoint } from '../../text/decimal.ts';
import type { Localized } from '../../text/localized.ts';
import { cover, type Span, textOf } from '../../text/span.ts';
import type { Fix, FixGrade } from '../fix.ts';
import type { PlacedCell } from './cell-walk.ts';

/** Powers of ten that turn a unit of money into 万元. */
const TO_TEN_THOUSAND_YUAN: Readonly<Record<string, number>> = { 元: -4, 亿元: 4 };

/**
 * Converts an amount into 万元, digit by digit and so without rounding, and deletes its unit. None
 * for a unit that is none of money.
 *
 * @param unit what the amount is in, whether or not it is written behind the number.
 */
export function conversionFix(text: string, { row, cell }: PlacedCell, unit: string): Fix[] {
  const power = TO_TEN_THOUSAND_YUAN[unit];
  if (power === undefined) return [];
  const figure = figureSpan(text, cell);
  const from = plainDecimal(textOf(text, figure));
  const to = shiftPoint(from, power);
  const name = shortRowName(row.template);
  return [
    {
      title: {
        zh: `把“${name}”由 ${from} ${unit}换算为万元，填 ${to}`,
        en: `Convert “${name}” from ${from} ${unit} to 万元: ${to}`,
      },
      grade: 'choice',
      edits: [replaceInCell(text, cell, cover(figure, unitSpan(text, cell)), to)],
    },
  ];
}

/** Deletes the unit behind a number and keeps the number and a note. */
export function unitRemovalFix(text: string, cell: Cell, grade: FixGrade, why: Localized): Fix {
  const unit = unitSpan(text, cell);
  const written = { unit: textOf(text, unit).trim(), figure: textOf(text, figureSpan(text, cell)) };
  return {
    title: {
      zh: `删去“${written.unit}”，只留 ${written.figure}${why.zh}`,
      en: `Delete “${written.unit}” and keep ${written.figure}${why.en}`,
    },
    grade,
    edits: [replaceInCell(text, cell, unit, '')],
  };
}

/** From the end of the number to the end of its unit; empty when it has none. */
function unitSpan(text: string, cell: Cell): Span {
  const { end } = figureSpan(text, cell);
  const { unit } = cell;
  return { start: end, end: unit === null ? end : text.indexOf(unit, end) + unit.length };
}
