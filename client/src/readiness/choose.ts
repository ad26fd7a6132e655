import { l10n, QuickPickItemKind, window } from 'vscode';
import type { ReportReadiness } from '../../../server/src/lsp/messages.ts';
import {
  type Arrangement,
  arranged,
  type ReadinessFilter,
  type ReadinessOrder,
  yearsIn,
} from './arrange.ts';
import { filterName, orderName, yearName } from './words.ts';

const FILTERS: readonly ReadinessFilter[] = ['all', 'not-ready', 'errors', 'late'];
const ORDERS: readonly ReadinessOrder[] = ['organ', 'problems', 'deadline'];

/** Asks which reports to show; null when someone does not want to go on. */
export async function chooseFilter(
  reports: readonly ReportReadiness[],
  now: Arrangement,
): Promise<Arrangement | null> {
  const count = (wanted: Arrangement) => String(arranged(reports, wanted).length);
  const filters = FILTERS.map((filter) => {
    const wanted = { ...now, filter };
    return { label: marked(filterName(filter), filter === now.filter), wanted };
  });
  const years = [null, ...yearsIn(reports).filter((year) => year !== null)].map((year) => {
    const wanted = { ...now, year };
    const label = year === null ? l10n.t('All years') : yearName(year);
    return { label: marked(label, year === now.year), wanted };
  });
  const items = [
    ...filters,
    { label: l10n.t('Years'), kind: QuickPickItemKind.Separator, wanted: null },
    ...years,
  ].map((item) => (item.wanted === null ? item : { ...item, description: count(item.wanted) }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Which Reports to Show') });
  return picked?.wanted ?? null;
}

/** Asks for the order of the reports; null when someone does not want to go on. */
export async function chooseOrder(now: Arrangement): Promise<Arrangement | null> {
  const items = ORDERS.map((order) => ({
    label: marked(orderName(order), order === now.order),
    wanted: { ...now, order },
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Order of the Reports') });
  return picked?.wanted ?? null;
}

/** Says what is chosen now. */
function marked(label: string, isChosen: boolean): string {
  return isChosen ? `$(check) ${label}` : label;
}
