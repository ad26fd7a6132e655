import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages } from 'vscode';
import { REPORT_LANGUAGE } from '../language.ts';
import type { StatusEntry } from './entries.ts';

/** The lines that the editor shows behind the language's name. */
export interface StatusItems extends Disposable {
  show(entries: readonly StatusEntry[]): void;
}

export function createStatusItems(name: string): StatusItems {
  const items = new Map<string, LanguageStatusItem>();
  const itemFor = (id: string) => {
    const known = items.get(id);
    if (known !== undefined) return known;
    const item = languages.createLanguageStatusItem(`gongkai.${id}`, { language: REPORT_LANGUAGE });
    item.name = name;
    items.set(id, item);
    return item;
  };
  return {
    show(entries) {
      const shown = new Set<string>(entries.map(({ id }) => id));
      for (const [id, item] of items) {
        if (shown.has(id)) continue;
        item.dispose();
        items.delete(id);
      }
      for (const entry of entries) fill(itemFor(entry.id), entry);
    },
    dispose: () => Disposable.from(...items.values()).dispose(),
  };
}

function fill(item: LanguageStatusItem, entry: StatusEntry): void {
  item.text = entry.text;
  item.detail = entry.detail;
  item.busy = entry.busy;
  item.severity = severityOf(entry);
  item.command = entry.command ?? undefined;
}

function severityOf({ severity }: StatusEntry): LanguageStatusSeverity {
  switch (severity) {
    case 'information':
      return LanguageStatusSeverity.Information;
    case 'warning':
      return LanguageStatusSeverity.Warning;
    case 'error':
      return LanguageStatusSeverity.Error;
  }
}
