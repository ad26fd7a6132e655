import { l10n } from 'vscode';
import { literalMarkdown, type ReportReadiness } from '../../../server/src/lsp/messages.ts';
import { factsOf, organName } from './words.ts';

/**
 * Reports as a Markdown table, each leading to its file.
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
  const names = [l10n.t('Organ'), ...factsOf(first).map(([name]) => name)];
  const rows = reports.map((report) => {
    const organ = literalMarkdown(organName(report, pathOf(report.uri)));
    return [
      `[${organ}](${addressOf(report.uri)})`,
      ...factsOf(report).map(([, value]) => literalMarkdown(value)),
    ];
  });
  const lines = [names, names.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [`# ${title}`, '', ...lines, ''].join('\n');
}

/** An address that cannot end its link or its cell: a file may be called anything. */
function addressOf(uri: string): string {
  return uri.replace(
    /[^\w:/?#=&%.~-]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
