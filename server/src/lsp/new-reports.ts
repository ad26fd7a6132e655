import { rollingFailure } from '../core/features/from-last-year/failures.ts';
import { fromLastYear } from '../core/features/from-last-year.ts';
import type { TextPiece } from '../core/print/blocks.ts';
import { newReport } from '../core/print/new-report.ts';
import type { Localized } from '../core/text/localized.ts';
import type { Host } from './host.ts';
import type { FromLastYearParams, FromLastYearResult, NewReportParams } from './messages.ts';
import { readAnything } from './parameters.ts';
import { fileNameOf } from './uri.ts';

/** Answers NEW_REPORT. The text is for the language `gongkai`, whose headings have no marks. */
export async function blankReport(
  _host: Host,
  params: NewReportParams,
): Promise<readonly TextPiece[]> {
  return newReport({ ...params, marks: false });
}

/** Answers FROM_LAST_YEAR, with a sentence for the user where there is no new report. */
export async function reportFromLastYear(
  { session }: Host,
  { uri, text }: FromLastYearParams,
): Promise<FromLastYearResult> {
  const { locale } = await session.settings;
  const old = text ?? (await session.workspace.readFile(uri));
  if (old === null) return { problem: UNREADABLE[locale] };
  const rolled = fromLastYear(old, { fileName: fileNameOf(uri), year: null });
  return rolled.kind === 'report'
    ? { text: rolled.text, year: rolled.year }
    : { problem: rollingFailure(rolled)[locale] };
}

export function readNewReport(params: unknown): NewReportParams | null {
  const { organ, year, level } = readAnything(params);
  if ((organ !== null && typeof organ !== 'string') || typeof year !== 'number') return null;
  if (!Number.isInteger(year) || (level !== 'government' && level !== 'department')) return null;
  return { organ, year, level };
}

export function readFromLastYear(params: unknown): FromLastYearParams | null {
  const { uri, text } = readAnything(params);
  if (typeof uri !== 'string' || (text !== null && typeof text !== 'string')) return null;
  return { uri, text };
}

const UNREADABLE: Localized = {
  zh: '读不出这个文件；Word、WPS、PDF 文件请先另存为纯文本（.txt）。',
  en: 'This file could not be read; save Word, WPS or PDF documents as plain text (.txt) first.',
};
