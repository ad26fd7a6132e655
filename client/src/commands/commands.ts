import {
  commands,
  Disposable,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  window,
} from 'vscode';
import {
  type FindingArgument,
  IGNORE_FINDING,
  type NewReportParams,
  RECHECK,
  type RuleArgument,
  SET_RULE,
} from '../../../server/src/lsp/messages.ts';
import type { Recognition } from '../recognition/recognition.ts';
import type { Service } from '../service/service.ts';
import { checkWorkspace } from './check-workspace.ts';
import { compareWithLastYear } from './compare-years.ts';
import { ignoreFinding, setRule } from './configure.ts';
import { newFromLastYear } from './from-last-year.ts';
import { newReport } from './new-report.ts';
import { openConfiguration } from './open-configuration.ts';
import { recalculate } from './recalculate.ts';

/** What the commands act on. */
interface Parts {
  readonly service: Service;
  readonly recognition: Recognition;
  readonly log: LogOutputChannel;
}

/** Registers every command of the manifest, and those that code actions name; some take arguments. */
export function registerCommands({ service, recognition, log }: Parts): Disposable {
  const all: Readonly<Record<string, () => unknown>> = {
    'gongkai.restart': () => service.restart(),
    'gongkai.showOutput': () => log.show(),
    'gongkai.showProblems': () => commands.executeCommand('workbench.actions.view.problems'),
    'gongkai.recheck': () => recheck(service),
    'gongkai.recalculate': () => recalculate(service),
    'gongkai.recognise': () => withActiveDocument((document) => recognition.recognise(document)),
    'gongkai.unrecognise': () =>
      withActiveDocument((document) => recognition.unrecognise(document)),
    'gongkai.openConfig': openConfiguration,
    'gongkai.checkWorkspace': checkWorkspace,
    'gongkai.compareWithLastYear': () => compareWithLastYear(service),
  };
  const named = {
    [IGNORE_FINDING]: (finding: FindingArgument) => ignoreFinding(service, finding),
    'gongkai.newReport': (given?: NewReportParams) => newReport(service, given),
    'gongkai.newFromLastYear': (given?: unknown) => newFromLastYear(service, given),
    [SET_RULE]: (rule: RuleArgument) => setRule(service, rule),
  };
  return Disposable.from(
    ...Object.entries({ ...all, ...named }).map(([id, run]) => commands.registerCommand(id, run)),
  );
}

/** Starts the server if it was never needed; one that has stopped has said so and stays stopped. */
async function recheck(service: Service): Promise<void> {
  const client = await service.start();
  await client?.sendRequest(RECHECK, {});
}

async function withActiveDocument(work: (document: TextDocument) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await work(document);
  else await window.showInformationMessage(l10n.t('Open the file first.'));
}
