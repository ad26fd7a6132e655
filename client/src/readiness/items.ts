import {
  l10n,
  MarkdownString,
  Range,
  type TextDocumentShowOptions,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import {
  literalLabel,
  literalMarkdown,
  type ReportReadiness,
  type Verdict,
} from '../../../server/src/lsp/messages.ts';
import type { YearGroup } from './arrange.ts';
import { factsOf, organName, summaryOf, verdictName, yearName } from './words.ts';

/** A line of the view: a year, or a report. */
export type ReadinessNode =
  | { readonly kind: 'year'; readonly group: YearGroup }
  | { readonly kind: 'report'; readonly report: ReportReadiness; readonly showsYear: boolean };

/** A line of the view as the editor shows it. */
export function itemOf(node: ReadinessNode): TreeItem {
  return node.kind === 'year' ? yearItem(node.group) : reportItem(node.report, node.showsYear);
}

function yearItem({ year, reports }: YearGroup): TreeItem {
  const item = new TreeItem(yearName(year), TreeItemCollapsibleState.Expanded);
  const ready = reports.filter(({ verdict }) => verdict === 'ready').length;
  item.id = `year ${year}`;
  item.description = l10n.t('reports: {0}, ready: {1}', reports.length, ready);
  item.contextValue = 'year';
  return item;
}

function reportItem(report: ReportReadiness, showsYear: boolean): TreeItem {
  const uri = Uri.parse(report.uri);
  const file = workspace.asRelativePath(uri);
  const organ = organName(report, file);
  const name = literalLabel(organ);
  const label = showsYear && report.year !== null ? `${name} ${report.year}` : name;
  const summary = summaryOf(report);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = `${report.uri}#${report.place.start.line}`;
  item.description = summary;
  item.iconPath = iconOf(report.verdict);
  item.tooltip = tooltipOf(report, organ, file);
  item.contextValue = 'report';
  item.accessibilityInformation = {
    label: `${label}, ${verdictName(report.verdict)}, ${summary}`,
  };
  item.command = {
    title: l10n.t('Open'),
    command: 'vscode.open',
    arguments: [uri, showing(report)],
  };
  return item;
}

/** A click previews the report; a compilation holds several, so its place counts. */
function showing({ place: { start } }: ReportReadiness): TextDocumentShowOptions {
  return { selection: new Range(start.line, start.character, start.line, start.character) };
}

function iconOf(verdict: Verdict): ThemeIcon {
  switch (verdict) {
    case 'errors':
      return new ThemeIcon('error', new ThemeColor('list.errorForeground'));
    case 'late':
      return new ThemeIcon('clock', new ThemeColor('list.warningForeground'));
    case 'warnings':
      return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    case 'ready':
      return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
  }
}

function tooltipOf(report: ReportReadiness, organ: string, file: string): MarkdownString {
  const lines = factsOf(report).map(([name, value]) => `| ${name} | ${literalMarkdown(value)} |`);
  const text = [
    `**${literalMarkdown(organ)}**`,
    '',
    '|||',
    '|---|---|',
    ...lines,
    '',
    literalMarkdown(file),
  ];
  return new MarkdownString(text.join('\n'));
}
