import type { Reading } from '../../prose/reading.ts';
import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Localized } from '../../text/localized.ts';
import type { Related } from '../rule.ts';
import { placeOfCell } from './cell-place.ts';

/** More cells than this are not listed one by one. */
const MOST_CELLS = 8;

/** 「本年新收 20，本年新收与上年结转之和 22」: readings with what they come to, each value once. */
export function readingsText(readings: readonly Reading[]): Localized {
  const known = readings.filter(({ value }) => value !== null);
  return {
    zh: known.map(({ name, value }) => `${name.zh} ${value}`).join('，'),
    en: known.map(({ name, value }) => `${name.en} ${value}`).join(', '),
  };
}

/** The cells of some readings, each once: those with a figure, or the first when none has one. */
export function readingCells(readings: readonly Reading[]): Related[] {
  const terms = new Set(readings.flatMap(({ terms: all }) => all));
  const filled = [...terms].filter(({ cell }) => cell?.state === 'number');
  const shown = filled.length > 0 ? filled : [...terms].slice(0, 1);
  return shown.slice(0, MOST_CELLS).flatMap(({ row, cell, rowTemplate, column }): Related[] => {
    if (row === null || cell === null) return [];
    const name = `${shortRowName(rowTemplate)} · ${shortColumnName(column)}`;
    const value = cell.value ?? 0;
    return [
      {
        span: placeOfCell(row, cell),
        message: { zh: `${name}：${value}`, en: `${name}: ${value}` },
      },
    ];
  });
}
