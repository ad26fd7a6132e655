import { l10n } from 'vscode';
import type {
  DocumentStatus,
  OversizeStatus,
  ReadinessNews,
} from '../../../server/src/lsp/messages.ts';
import type { ServiceState } from '../service/service.ts';

/** One line of the language status, with what a click on it does. */
export interface StatusEntry {
  readonly id: 'findings' | 'relations' | 'readiness' | 'time' | 'recognition' | 'service';
  readonly text: string;
  /** A few more words; empty when there are none. */
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  readonly command: {
    readonly title: string;
    readonly command: string;
    readonly arguments?: string[];
  } | null;
}

/** What the status items tell of. */
export interface StatusFacts {
  readonly service: ServiceState;
  /** Of the active document; null when it is no report or was not checked yet. */
  readonly document: DocumentStatus | OversizeStatus | null;
  /** Of all reports of the workspace; null before the server has told. */
  readonly readiness: ReadinessNews | null;
  /** Whether the active document is a report by its content rather than its name. */
  readonly byContent: boolean;
}

/** The lines of the language status, most telling first. */
export function statusEntries(facts: StatusFacts): StatusEntry[] {
  const { service, document, readiness, byContent } = facts;
  const oversize = document !== null && 'oversize' in document ? document : null;
  const checked = document !== null && !('oversize' in document) ? document : null;
  return [
    ...(checked === null ? [] : [findingsEntry(checked), relationsEntry(checked)]),
    ...(oversize === null ? [] : [oversizeEntry(oversize)]),
    ...(readiness === null ? [] : [readinessEntry(readiness)]),
    ...(checked === null ? [] : [timeEntry(checked)]),
    ...(byContent ? [recognitionEntry()] : []),
    serviceEntry(service),
  ];
}

function findingsEntry({ findings, formats }: DocumentStatus): StatusEntry {
  const { error, warning } = findings;
  return {
    id: 'findings',
    text: l10n.t('Errors: {0}, warnings: {1}', error, warning),
    detail: l10n.t('Format of {0}', formats.join(', ')),
    severity: error > 0 ? 'error' : warning > 0 ? 'warning' : 'information',
    busy: false,
    command: { title: l10n.t('Show Problems'), command: 'gongkai.showProblems' },
  };
}

function relationsEntry({ relations }: DocumentStatus): StatusEntry {
  const { holds, fails, undetermined } = relations;
  const all = holds + fails + undetermined;
  return {
    id: 'relations',
    text: relationsText(relations),
    detail: all > 0 ? l10n.t('{0} of {1} equations hold', holds, all) : '',
    severity: fails > 0 ? 'error' : undetermined > 0 ? 'warning' : 'information',
    busy: false,
    command: { title: l10n.t('Check Again'), command: 'gongkai.recheck' },
  };
}

function relationsText({ holds, fails, undetermined }: DocumentStatus['relations']): string {
  if (fails > 0) return l10n.t('Figures do not balance');
  if (undetermined > 0) return l10n.t('Some figures cannot be checked');
  return holds > 0 ? l10n.t('Figures balance') : l10n.t('No tables');
}

function readinessEntry({ reports, ready }: ReadinessNews): StatusEntry {
  return {
    id: 'readiness',
    text: l10n.t('Ready to publish: {0} of {1}', ready, reports),
    detail: '',
    severity: 'information',
    busy: false,
    command: { title: l10n.t('Show All Reports'), command: 'gongkai.readiness' },
  };
}

function oversizeEntry({ oversize: { megabytes, limit } }: OversizeStatus): StatusEntry {
  return {
    id: 'time',
    text: l10n.t('Too large, not checked'),
    detail: l10n.t('{0} MB, the limit is {1} MB', megabytes.toFixed(1), limit),
    severity: 'warning',
    busy: false,
    command: {
      title: l10n.t('Change the Limit'),
      command: 'workbench.action.openSettings',
      arguments: ['gongkai.maxDocumentSize'],
    },
  };
}

function timeEntry({ milliseconds, isSlow }: DocumentStatus): StatusEntry {
  return {
    id: 'time',
    text: isSlow
      ? l10n.t('The check took long: {0} seconds', (milliseconds / 1000).toFixed(1))
      : l10n.t('Last check: {0} ms', milliseconds.toFixed(milliseconds < 10 ? 1 : 0)),
    detail: isSlow ? l10n.t('A large document is faster in several files') : '',
    severity: isSlow ? 'warning' : 'information',
    busy: false,
    command: { title: l10n.t('Show Log'), command: 'gongkai.showOutput' },
  };
}

function recognitionEntry(): StatusEntry {
  return {
    id: 'recognition',
    text: l10n.t('Recognised by its content'),
    detail: '',
    severity: 'information',
    busy: false,
    command: { title: l10n.t('Not a Report'), command: 'gongkai.unrecognise' },
  };
}

function serviceEntry(state: ServiceState): StatusEntry {
  return {
    id: 'service',
    text: serviceText(state),
    detail: '',
    severity: state === 'stopped' ? 'error' : 'information',
    busy: state === 'starting',
    command: { title: l10n.t('Restart'), command: 'gongkai.restart' },
  };
}

function serviceText(state: ServiceState): string {
  switch (state) {
    case 'idle':
    case 'starting':
      return l10n.t('Checking service is starting');
    case 'running':
      return l10n.t('Checking service is running');
    case 'stopped':
      return l10n.t('Checking service has stopped');
  }
}
