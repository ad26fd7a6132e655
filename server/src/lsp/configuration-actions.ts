import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { ConfigurationChange } from '../config/change.ts';
import type { Finding } from '../core/rules/rule.ts';
import type { Localized } from '../core/text/localized.ts';
import { configurationFolder, configurationWriting } from './configuration-writing.ts';
import { rangesOf } from './convert.ts';
import { diagnosticOf } from './diagnostic.ts';
import type { FixedDocument } from './fix-actions.ts';
import { type FindingArgument, IGNORE_FINDING, type RuleArgument, SET_RULE } from './messages.ts';
import { CodeActionKind } from './protocol.ts';
import { presentationFor, type Session } from './session.ts';
import type { TouchedFindings } from './touched-findings.ts';
import { pathWithin } from './uri.ts';
import { configurationWorkspaceEdit } from './workspace-edits.ts';

/**
 * For each finding: to ignore it with a reason; for each rule: to turn it off or change its level.
 * A client of ours has commands that ask for what is needed; for others the action itself writes
 * into the configuration, with an empty reason, which is then said to be missing there.
 */
export async function configurationActions(
  document: FixedDocument,
  touched: readonly TouchedFindings[],
): Promise<CodeAction[]> {
  const { session, uri } = document;
  const folder = await configurationFolder(session, uri);
  if (folder === null) return [];
  const { locale } = await session.settings;
  const drafts = await draftsOf(document, touched, folder);
  const actions = await Promise.all(
    drafts.map(async ({ title, diagnostics, ...means }): Promise<CodeAction | null> => {
      const carriedOut = await meansFor(session, folder, title[locale], means);
      return carriedOut === null
        ? null
        : { title: title[locale], kind: CodeActionKind.QuickFix, diagnostics, ...carriedOut };
    }),
  );
  return actions.filter((action) => action !== null);
}

/** A code action before it is known how the client carries it out. */
interface Draft extends Means {
  readonly title: Localized;
  readonly diagnostics: Diagnostic[];
}

/** A command for a client that has it, and a change of the configuration for one that has not. */
interface Means {
  readonly command: string;
  readonly argument: FindingArgument | RuleArgument;
  readonly change: ConfigurationChange;
}

async function draftsOf(
  { session, analysis, uri }: FixedDocument,
  touched: readonly TouchedFindings[],
  folder: string,
): Promise<Draft[]> {
  const presentation = await presentationFor(session);
  const { configuration } = await session.settings;
  const found = touched.flatMap(({ report, findings }) => {
    const toRange = rangesOf(analysis.lines, report.start);
    return findings.map((finding) => ({
      finding,
      diagnostic: diagnosticOf(uri, finding, toRange, presentation),
    }));
  });
  const file = pathWithin(folder, uri);
  // An ignore of a document without a path would hold for every report.
  const ignores = file === null ? [] : found.map((each) => ignoring(uri, file, each));
  const settings = [...new Set(found.map(({ finding }) => finding.rule))]
    // A setting of the editor wins over the configuration's, so writing it there would do nothing.
    .filter((rule) => configuration.rules[rule] === undefined)
    .flatMap((rule) => {
      const diagnostics = found
        .filter(({ finding }) => finding.rule === rule)
        .map(({ diagnostic }) => diagnostic);
      return setting(uri, rule, diagnostics, session.client.configures);
    });
  return [...ignores, ...settings];
}

function ignoring(
  uri: string,
  file: string,
  { finding, diagnostic }: { readonly finding: Finding; readonly diagnostic: Diagnostic },
): Draft {
  const { rule, subject } = finding;
  const { cell, value } = subject;
  return {
    title: {
      zh: `忽略这一处，写明理由…（${rule}）`,
      en: `Ignore this place, with a reason… (${rule})`,
    },
    diagnostics: [diagnostic],
    command: IGNORE_FINDING,
    argument: { uri, rule, cell, value, reason: null },
    change: { kind: 'ignore', ignore: { rule, file, cell, value, reason: '' } },
  };
}

function setting(uri: string, rule: string, diagnostics: Diagnostic[], asks: boolean): Draft[] {
  const base = { diagnostics, command: SET_RULE };
  return [
    {
      ...base,
      title: { zh: `关闭规则 ${rule}`, en: `Turn off the rule ${rule}` },
      argument: { uri, rule, setting: 'off' },
      change: { kind: 'setting', rule, setting: 'off' },
    },
    {
      ...base,
      title: asks
        ? { zh: `改变规则 ${rule} 的级别…`, en: `Change the level of the rule ${rule}…` }
        : { zh: `把规则 ${rule} 降为提示`, en: `Lower the rule ${rule} to a hint` },
      argument: { uri, rule, setting: null },
      change: { kind: 'setting', rule, setting: 'hint' },
    },
  ];
}

/** Null where the configuration has mistakes, or has to be made and the client cannot. */
async function meansFor(
  session: Session,
  folder: string,
  title: string,
  { command, argument, change }: Means,
): Promise<Pick<CodeAction, 'command' | 'edit'> | null> {
  if (session.client.configures) return { command: { title, command, arguments: [argument] } };
  const writing = await configurationWriting(session, folder, change);
  const edit = writing && configurationWorkspaceEdit(writing, session.client);
  return edit === null ? null : { edit };
}
