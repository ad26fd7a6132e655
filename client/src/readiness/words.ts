import { l10n } from 'vscode';
import {
  isoDate,
  type ReportReadiness,
  type Timing,
  type Verdict,
} from '../../../server/src/lsp/messages.ts';
import type { ReadinessFilter, ReadinessOrder } from './arrange.ts';

/** How many parts a report has. */
const PARTS = 6;

/** The organ, or what stands for it. */
export function organName({ organ }: ReportReadiness, file: string): string {
  return organ ?? file;
}

export function yearName(year: number | null): string {
  return year === null ? l10n.t('Year unknown') : l10n.t('Year {0}', year);
}

export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'errors':
      return l10n.t('Has errors');
    case 'late':
      return l10n.t('Published late');
    case 'warnings':
      return l10n.t('Has warnings');
    case 'ready':
      return l10n.t('Ready to publish');
  }
}

/** What a line of the view says behind the organ's name: what is wrong, then the date. */
export function summaryOf(report: ReportReadiness): string {
  const { errors, warnings, relations, parts, verdict } = report;
  return [
    ...(verdict === 'ready' ? [verdictName(verdict)] : []),
    ...(errors > 0 ? [l10n.t('errors: {0}', errors)] : []),
    ...(warnings > 0 ? [l10n.t('warnings: {0}', warnings)] : []),
    ...(relations.fails > 0 ? [l10n.t('sums that fail: {0}', relations.fails)] : []),
    ...(parts < PARTS ? [l10n.t('parts {0}/{1}', parts, PARTS)] : []),
    ...timeOf(report),
  ].join(' · ');
}

/** Only what somebody has to act on, or has missed. */
function timeOf({ timing, deadline, published }: ReportReadiness): string[] {
  if (timing === 'late' && published !== null) return [l10n.t('late: {0}', isoDate(published))];
  if (timing === 'open' && deadline !== null) return [l10n.t('due {0}', isoDate(deadline))];
  return [];
}

function timingName(timing: Timing): string {
  switch (timing) {
    case 'in-time':
      return l10n.t('in time');
    case 'late':
      return l10n.t('late');
    case 'open':
      return l10n.t('not due yet');
    case 'passed':
      return l10n.t('over; the text has no date');
    case 'unknown':
      return l10n.t('cannot be told');
  }
}

export function filterName(filter: ReadinessFilter): string {
  switch (filter) {
    case 'all':
      return l10n.t('All reports');
    case 'not-ready':
      return l10n.t('Not ready');
    case 'errors':
      return l10n.t('With errors');
    case 'late':
      return l10n.t('Published late');
  }
}

export function orderName(order: ReadinessOrder): string {
  switch (order) {
    case 'organ':
      return l10n.t('By organ');
    case 'problems':
      return l10n.t('Most problems first');
    case 'deadline':
      return l10n.t('Next deadline first');
  }
}

/** One fact about a report: its name and its value. */
export type Fact = readonly [name: string, value: string];

/** Everything that is known of a report, line by line; for the tooltip and the table. */
export function factsOf(report: ReportReadiness): readonly Fact[] {
  const { errors, warnings, relations, parts, tables, deadline, published } = report;
  const { holds, fails, undetermined } = relations;
  const none = '–';
  return [
    [l10n.t('Year'), String(report.year ?? none)],
    [l10n.t('Verdict'), verdictName(report.verdict)],
    [l10n.t('Errors'), String(errors)],
    [l10n.t('Warnings'), String(warnings)],
    [l10n.t('Equations'), `${holds}/${holds + fails + undetermined}`],
    [l10n.t('Parts'), `${parts}/${PARTS}`],
    [l10n.t('Tables'), `${tables}/3`],
    [l10n.t('Deadline'), deadline === null ? none : isoDate(deadline)],
    [l10n.t('Dated'), published === null ? none : isoDate(published)],
    [l10n.t('In time'), timingName(report.timing)],
  ];
}
