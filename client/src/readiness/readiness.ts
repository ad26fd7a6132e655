import { commands, Disposable, EventEmitter, env, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  READINESS,
  READINESS_CHANGED,
  type ReadinessNews,
  type ReadinessParams,
  type ReportReadiness,
} from '../../../server/src/lsp/messages.ts';
import type { Service } from '../service/service.ts';
import { type Arrangement, FIRST_ARRANGEMENT } from './arrange.ts';
import { chooseFilter, chooseOrder } from './choose.ts';
import { readinessCsv } from './csv.ts';
import { readinessTable } from './table.ts';
import { createTree } from './tree.ts';
import { filterName, yearName } from './words.ts';

/** The view that lists how far every report of the workspace is. */
export interface ReadinessView extends Disposable {
  /** To be called with each client before it starts. */
  listen(client: BaseLanguageClient): void;
  /** What the server last told; null before. */
  news(): ReadinessNews | null;
  /** The reports that the view shows. */
  shown(): readonly ReportReadiness[];
  arrange(change: Partial<Arrangement>): void;
}

/** The view and the context key that it depends on: without reports there is no view. */
const VIEW = 'gongkai.reports';
const HAS_REPORTS = 'gongkai.hasReports';
const TABLE_SCHEME = 'gongkai-readiness';

/**
 * @param told is called when the server has told of a change.
 * @param fail takes what goes wrong in the background.
 */
export function startReadiness(
  service: Service,
  told: () => void,
  fail: (error: unknown) => void,
): ReadinessView {
  const tree = createTree();
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const tableChanged = new EventEmitter<Uri>();
  let reports: readonly ReportReadiness[] = [];
  let arrangement = FIRST_ARRANGEMENT;
  let news: ReadinessNews | null = null;
  let isStale = true;
  /** Whether the service has not been asked yet. */
  let isNew = true;

  const show = () => {
    tree.show(reports, arrangement);
    view.message = messageOf(arrangement, tree.shown().length, reports.length);
    const ready = reports.filter(({ verdict }) => verdict === 'ready').length;
    view.description = l10n.t('reports: {0}, ready: {1}', reports.length, ready);
    tableChanged.fire(TABLE);
  };
  const arrange = (change: Partial<Arrangement> | null) => {
    if (change === null) return;
    arrangement = { ...arrangement, ...change };
    void commands.executeCommand('setContext', 'gongkai.readinessGrouped', arrangement.grouped);
    show();
  };
  let questions = 0;
  const ask = async (reads: boolean) => {
    questions++;
    const mine = questions;
    const client = service.client();
    isStale = false;
    const answer = client === null ? [] : await readinessFrom(client, reads);
    // While the answer was under way, a newer question was asked.
    if (mine !== questions) return;
    reports = answer;
    show();
  };
  /** What is known at once, then the rest, with a bar in the view. */
  const update = async () => {
    await ask(false);
    await window.withProgress({ location: { viewId: VIEW } }, () => ask(true));
  };
  let isUpdating = false;
  const keepUp = async () => {
    if (isUpdating) return;
    isUpdating = true;
    try {
      if (isNew) await update();
      isNew = false;
      while (view.visible && isStale) await ask(true);
    } finally {
      isUpdating = false;
    }
  };
  const lookedAt = () => {
    if (view.visible && isStale) keepUp().catch(fail);
  };

  const open = async () => {
    if ((await service.start()) === null) return;
    await ask(true);
    if (reports.length === 0) {
      await window.showInformationMessage(l10n.t('There is no report in this window.'));
      return;
    }
    await commands.executeCommand('setContext', HAS_REPORTS, true);
    await commands.executeCommand(`${VIEW}.focus`);
  };
  const openTable = async () => {
    if (reports.length === 0) await ask(true);
    await commands.executeCommand('markdown.showPreview', TABLE);
  };
  const run: Readonly<Record<string, () => unknown>> = {
    'gongkai.readiness': open,
    'gongkai.readiness.refresh': update,
    'gongkai.readiness.filter': async () => arrange(await chooseFilter(reports, arrangement)),
    'gongkai.readiness.sort': async () => arrange(await chooseOrder(arrangement)),
    'gongkai.readiness.group': () => arrange({ grouped: true }),
    'gongkai.readiness.flat': () => arrange({ grouped: false }),
    'gongkai.readiness.copy': () => env.clipboard.writeText(readinessCsv(tree.shown(), pathOf)),
    'gongkai.readiness.table': openTable,
  };

  arrange({});
  const all = [
    view,
    tableChanged,
    view.onDidChangeVisibility(lookedAt),
    workspace.registerTextDocumentContentProvider(TABLE_SCHEME, {
      onDidChange: tableChanged.event,
      provideTextDocumentContent: () => readinessTable(tree.shown(), pathOf),
    }),
    service.onDidChangeState(() => {
      isStale = true;
      isNew = true;
      lookedAt();
    }),
    ...Object.entries(run).map(([id, command]) => commands.registerCommand(id, command)),
  ];
  return {
    listen(client) {
      client.onNotification(READINESS_CHANGED, (params: ReadinessNews) => {
        news = params;
        isStale = true;
        void commands.executeCommand('setContext', HAS_REPORTS, params.reports > 0);
        lookedAt();
        told();
      });
    },
    news: () => news,
    shown: tree.shown,
    arrange,
    dispose: () => Disposable.from(...all).dispose(),
  };
}

const TABLE = Uri.from({ scheme: TABLE_SCHEME, path: '/readiness.md' });

async function readinessFrom(
  client: BaseLanguageClient,
  reads: boolean,
): Promise<readonly ReportReadiness[]> {
  const now = new Date();
  const params: ReadinessParams = {
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    reads,
  };
  return client.sendRequest<readonly ReportReadiness[]>(READINESS, params);
}

/** Says what is left out; nothing when all is shown. */
function messageOf({ filter, year }: Arrangement, shown: number, all: number): string {
  const parts = [
    ...(filter === 'all' ? [] : [filterName(filter)]),
    ...(year === null ? [] : [yearName(year)]),
  ];
  return parts.length === 0 ? '' : `${parts.join(' · ')} (${shown}/${all})`;
}

function pathOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}
