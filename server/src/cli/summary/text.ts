import { createColors } from 'picocolors';
import { isoDate } from '../../core/text/calendar-date.ts';
import type { Locale, Localized } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import { displayWidth } from '../../core/text/width.ts';
import { type Readiness, VERDICT_NAMES, type Verdict } from '../../core/workspace/readiness.ts';
import { wholeFormat } from '../formats/format.ts';
import { addUp, reportRows } from './rows.ts';

/** For people: a table under each other by East Asian width, a line for each report, then the sums. */
export const summaryText = wholeFormat((outcome, { locale, colours }) => {
  const colour = createColors(colours);
  const painted = {
    errors: colour.red,
    late: colour.yellow,
    warnings: colour.yellow,
    ready: colour.green,
  } satisfies Record<Verdict, unknown>;
  const rows = reportRows(outcome);
  const body = rows.map(({ file, readiness }) => cellsOf(file, readiness, locale));
  const table = [COLUMNS.map(({ name }) => name[locale]), ...body, sumsOf(rows, locale)];
  const widths = COLUMNS.map((_, at) =>
    Math.max(...table.map((cells) => displayWidth(cells[at] ?? ''))),
  );
  const lines = table.map((cells, line) => {
    const verdict = rows[line - 1]?.readiness.verdict;
    const paint = verdict === undefined ? String : painted[verdict];
    const padded = cells.map((cell, at) => padTo(cell, widths[at] ?? 0, COLUMNS[at]?.right));
    return [...padded.slice(0, -1), paint(cells.at(-1) ?? '')].join('  ').trimEnd();
  });
  return `${lines.join('\n')}\n`;
});

interface Column {
  readonly name: Localized;
  /** Whether its cells stand at the right, as numbers do. */
  readonly right?: true;
}

const COLUMNS: readonly Column[] = [
  { name: { zh: '文件', en: 'file' } },
  { name: { zh: '机关', en: 'organ' } },
  { name: { zh: '年度', en: 'year' }, right: true },
  { name: { zh: '错误', en: 'errors' }, right: true },
  { name: { zh: '警告', en: 'warnings' }, right: true },
  { name: { zh: '勾稽成立', en: 'sums hold' }, right: true },
  { name: { zh: '不成立', en: 'fail' }, right: true },
  { name: { zh: '无法判断', en: 'unknown' }, right: true },
  { name: { zh: '部分', en: 'parts' }, right: true },
  { name: { zh: '表格', en: 'tables' }, right: true },
  { name: { zh: '公布期限', en: 'deadline' } },
  { name: { zh: '落款日期', en: 'dated' } },
  { name: { zh: '结论', en: 'verdict' } },
];

function cellsOf(file: string, readiness: Readiness, locale: Locale): string[] {
  const { organ, year, errors, warnings, relations, parts, tables, verdict } = readiness;
  const { holds, fails, undetermined } = relations;
  return [
    printable(file),
    printable(organ ?? NONE),
    `${year ?? NONE}`,
    ...[errors, warnings, holds, fails, undetermined].map(String),
    `${parts}/6`,
    `${tables}/3`,
    deadlineOf(readiness, locale),
    readiness.published === null ? NONE : isoDate(readiness.published),
    VERDICT_NAMES[verdict][locale],
  ];
}

/** What a text does not say. */
const NONE = '-';

function deadlineOf({ deadline, timing }: Readiness, locale: Locale): string {
  if (deadline === null) return NONE;
  return timing === 'passed' ? `${isoDate(deadline)} ${PASSED[locale]}` : isoDate(deadline);
}

const PASSED: Localized = { zh: '已过', en: 'over' };

function sumsOf(rows: ReturnType<typeof reportRows>, locale: Locale): string[] {
  const { reports, errors, warnings, relations, ready } = addUp(rows);
  const { holds, fails, undetermined } = relations;
  return [
    locale === 'zh' ? '合计' : 'total',
    locale === 'zh' ? `${reports} 份报告` : `${reports} ${reports === 1 ? 'report' : 'reports'}`,
    '',
    ...[errors, warnings, holds, fails, undetermined].map(String),
    ...['', '', '', ''],
    `${VERDICT_NAMES.ready[locale]} ${ready}/${reports}`,
  ];
}

function padTo(cell: string, width: number, right: true | undefined): string {
  const spaces = ' '.repeat(width - displayWidth(cell));
  return right === true ? spaces + cell : cell + spaces;
}
