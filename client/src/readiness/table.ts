import { l10n } from 'vscode';
import { literalMarkdown, type ReportReadiness } from '../../../server/src/lsp/messages.ts';
import { factsOf, organName } from './words.ts';

/**
 * Reports as a Markdown table.
 *
 * @param pathOf how the file of a URI is called.
 */
export function readinessTable(
  reports: readonly ReportReadiness[],
  pathOf: (uri: string) => string,
): string {
  const title = l10n.t('Readiness of the Reports');
  const [first] = reports;
  if (first === undefined) return `# ${title}\n\n${l10n.t('No report was found.')}\n`;
  const names = [l10n.t('Organ'), ...factsOf(first).map(([name]) => name), l10n.t('File')];
  const rows = reports.map((report) => {
    const path = pathOf(report.uri);
    const values = factsOf(report).map(([, value]) => value);
    return [organName(report, path), ...values, path].map(literalMarkdown);
  });
  const lines = [names, names.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [`# ${title}`, '', ...lines, ''].join('\n');
}
