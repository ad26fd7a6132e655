import type { Severity } from '../../core/rules/rule.ts';
import type { Locale } from '../../core/text/localized.ts';
import type { Summary } from '../check/outcome.ts';
import { SEVERITY_NAMES } from './severity.ts';

/** The last line of the text format: how much was checked and what was found. */
export function summaryLine(summary: Summary, locale: Locale): string {
  const counts = SEVERITIES.filter((severity) => summary[severity] > 0).map((severity) =>
    counted(summary[severity], severity, locale),
  );
  const { files, reports, problems } = summary;
  if (locale === 'zh') {
    const found = counts.length === 0 ? '没有发现问题' : counts.join('，');
    const failed = problems === 0 ? '' : `；${problems} 处无法检查`;
    return `检查了 ${files} 个文件、${reports} 份报告：${found}${failed}。`;
  }
  const found = counts.length === 0 ? 'nothing found' : counts.join(', ');
  const failed = problems === 0 ? '' : `; ${problems} could not be checked`;
  return `Checked ${plural(files, 'file')}, ${plural(reports, 'report')}: ${found}${failed}.`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function counted(count: number, severity: Severity, locale: Locale): string {
  const name = SEVERITY_NAMES[severity][locale];
  if (locale === 'zh') return `${count} 个${name}`;
  // “information” has no plural.
  return severity === 'information' ? `${count} ${name}` : plural(count, name);
}

function plural(count: number, noun: string): string {
  return count === 1 ? `${count} ${noun}` : `${count} ${noun}s`;
}
