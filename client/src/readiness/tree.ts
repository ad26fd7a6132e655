import { EventEmitter, type TreeDataProvider } from 'vscode';
import type { ReportReadiness } from '../../../server/src/lsp/messages.ts';
import { type Arrangement, arranged, byYear } from './arrange.ts';
import { itemOf, type ReadinessNode } from './items.ts';

/** The lines of the view. */
export interface ReadinessTree extends TreeDataProvider<ReadinessNode> {
  show(reports: readonly ReportReadiness[], arrangement: Arrangement): void;
  /** The reports that are shown, in their order. */
  shown(): readonly ReportReadiness[];
}

export function createTree(): ReadinessTree {
  const changed = new EventEmitter<undefined>();
  let roots: readonly ReadinessNode[] = [];
  let shown: readonly ReportReadiness[] = [];
  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: (node) => [...(node === undefined ? roots : childrenOf(node))],
    show(reports, arrangement) {
      shown = arranged(reports, arrangement);
      roots = arrangement.grouped
        ? byYear(shown).map((group) => ({ kind: 'year', group }))
        : shown.map((report) => ({ kind: 'report', report, showsYear: true }));
      changed.fire(undefined);
    },
    shown: () => shown,
  };
}

function childrenOf(node: ReadinessNode): ReadinessNode[] {
  if (node.kind === 'report') return [];
  return node.group.reports.map((report) => ({ kind: 'report', report, showsYear: false }));
}
