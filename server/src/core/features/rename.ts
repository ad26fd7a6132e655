import type { Report } from '../report/report.ts';
import { isSpace } from '../text/characters.ts';
import type { TextEdit } from '../text/edit.ts';
import { fold } from '../text/fold.ts';
import type { Localized } from '../text/localized.ts';
import { yearNumber } from '../text/numerals.ts';
import { type Span, textOf } from '../text/span.ts';
import { asTyped, occurrencesAt } from './occurrences.ts';

/** What can be renamed at a place, and what it is called now. */
export interface RenameTarget {
  readonly span: Span;
  readonly name: string;
}

/** The organ or the year at an offset; null where nothing can be renamed. */
export function renameTarget(report: Report, offset: number): RenameTarget | null {
  const found = occurrencesAt(report, offset);
  return found === null ? null : { span: found.here, name: asTyped(report.text, found.here) };
}

/** A renaming: its edits in the order of the text, or why there is none. */
export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refusal: Localized };

/**
 * Gives the organ or the year at an offset another name throughout the report. A year is written
 * everywhere as it was: in digits, in full-width digits, or in Chinese.
 */
export function rename(report: Report, offset: number, newName: string): Renaming {
  const found = occurrencesAt(report, offset);
  if (found === null) return { refusal: NOTHING_TO_RENAME };
  switch (found.subject) {
    case 'organ':
      return renameOrgan(found.spans, newName);
    case 'year':
      return renameYear(report.text, found.spans, newName);
  }
}

/** What is said of a place without anything that can be renamed. */
export const NOTHING_TO_RENAME: Localized = {
  zh: '这里没有可以统一修改的内容：请把光标放在本机关的名称或者报告的年度上。',
  en: 'Nothing here can be renamed: put the cursor on the organ’s name or on the report’s year.',
};

const NO_NAME: Localized = {
  zh: '机关名称不能是空白，也不能换行。',
  en: 'The organ’s name must not be blank, and must stand on one line.',
};

const NO_YEAR: Localized = {
  zh: '年度应为四位数字，从2008到2099，例如2024。',
  en: 'The year must have four digits, from 2008 to 2099: 2024, for instance.',
};

function renameOrgan(spans: readonly Span[], newName: string): Renaming {
  const name = newName.trim();
  if (name === '' || /[\r\n]/u.test(name)) return { refusal: NO_NAME };
  return { edits: spans.map((span) => ({ span, text: name })) };
}

/** The Regulation is in force since 2008; there were no reports before. */
const FIRST_YEAR = 2008;

function renameYear(text: string, spans: readonly Span[], newName: string): Renaming {
  const year = yearNumber(fold(newName).replace(/年度?$/u, ''));
  if (year === null || year < FIRST_YEAR) return { refusal: NO_YEAR };
  return { edits: spans.map((span) => ({ span, text: writtenLike(textOf(text, span), year) })) };
}

const CHINESE = '〇一二三四五六七八九';

/** A year in the characters in which another one is written. */
function writtenLike(model: string, year: number): string {
  const digits = [...String(year)];
  const first = [...model].find((character) => !isSpace(character.charCodeAt(0))) ?? '';
  if (/[2２]/u.test(first)) {
    const shift = first === '2' ? 0 : FULL_WIDTH;
    return digits.map((digit) => String.fromCharCode(digit.charCodeAt(0) + shift)).join('');
  }
  const zero = /[〇零○]/u.exec(model)?.[0] ?? '〇';
  return digits.map((digit) => (digit === '0' ? zero : CHINESE.charAt(Number(digit)))).join('');
}

/** From a half-width digit to the full-width one. */
const FULL_WIDTH = 0xfee0;
