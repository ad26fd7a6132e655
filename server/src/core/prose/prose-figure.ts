import type { Span } from '../text/span.ts';
import type { Surroundings } from './clause.ts';
import type { ColumnMeaning, Meaning } from './meaning.ts';
import type { WrittenNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';

/** A figure of the prose that speaks of something which a table counts too. */
export interface ProseFigure {
  /** The number without its unit, in the report. */
  readonly span: Span;
  readonly sentence: Sentence;
  readonly number: WrittenNumber;
  /** What it counts. */
  readonly subject: Subject;
  /** Everything that it may legitimately mean; never empty. */
  readonly readings: readonly Reading[];
  /** What tells whether its sentence has the scope of the table; see isNarrow. */
  readonly around: Surroundings;
  /** The name of the organ that reports; empty when it is not known. */
  readonly organ: string;
}

/** What a figure counts, in the words of the prose. */
export interface Subject {
  readonly meaning: Meaning;
  /** The columns that the words narrow it down to; null for the meaning's own, mostly the total. */
  readonly columns: ColumnMeaning | null;
}

/** Whether a figure agrees with one of its readings, or with one that cannot be worked out. */
export function agrees({ number, readings }: ProseFigure): boolean {
  return readings.some(({ value }) => value === null || isMeantBy(number, value));
}

/** The reading that a figure agrees with, as far as it can be worked out; null when there is none. */
export function agreedReading({ number, readings }: ProseFigure): Reading | null {
  return readings.find(({ value }) => value !== null && isMeantBy(number, value)) ?? null;
}

/** 30余 means anything from 30 to 40, 近500 anything around 500. */
function isMeantBy({ value: written, approximate }: WrittenNumber, value: number): boolean {
  return approximate ? Math.abs(value - written) <= roundness(written) : value === written;
}

/** The last power of ten that the number was rounded to: 30 gives 10, 1200 gives 100, 7 gives 1. */
function roundness(value: number): number {
  let power = 1;
  while (value >= power * 10 && value % (power * 10) === 0) power *= 10;
  return power;
}
