import type { CancellationToken, CodeAction, CodeActionOptions } from 'vscode-languageserver';
import { RULES_PAGE } from '../core/rules/documentation.ts';
import type { Localized } from '../core/text/localized.ts';
import type { ClientFeatures } from './client.ts';
import { configurationActions } from './configuration-actions.ts';
import { FIX_ALL, type FixedDocument, fixActions, fixAllAction } from './fix-actions.ts';
import type { Host } from './host.ts';
import type { CodeActionParameters } from './parameters.ts';
import { CodeActionKind } from './protocol.ts';
import { RECALCULATE_ALL, recalculateAction, recalculateAllAction } from './recalculate-actions.ts';
import { analysisAt } from './session.ts';
import { touchedFindings } from './touched-findings.ts';

/** What the server says of its code actions in advance. */
export function codeActionOptions({
  codeActionDocumentation,
  locale,
}: ClientFeatures): CodeActionOptions {
  const options = {
    codeActionKinds: [
      CodeActionKind.QuickFix,
      FIX_ALL,
      CodeActionKind.RefactorRewrite,
      RECALCULATE_ALL,
    ],
  };
  if (!codeActionDocumentation) return options;
  const isChinese = locale === null || /^zh\b/iu.test(locale);
  const title = DOCUMENTATION[isChinese ? 'zh' : 'en'];
  const command = { title, command: 'vscode.open', arguments: [RULES_PAGE] };
  return { ...options, documentation: [{ kind: CodeActionKind.QuickFix, command }] };
}

const DOCUMENTATION: Localized = {
  zh: '了解各条规则和改正办法',
  en: 'Learn more about gongkai fixes',
};

/** Answers `textDocument/codeAction`; null for a document without reports, or one that has changed meanwhile. */
export async function codeActionsIn(
  { session }: Host,
  params: CodeActionParameters,
  token: CancellationToken,
): Promise<CodeAction[] | null> {
  const { uri, only, automatic } = params;
  const analysis = await analysisAt(session, uri);
  const version = session.documents.get(uri)?.version;
  if (analysis === null || version === undefined || !session.client.codeActions) return null;
  const document = { session, analysis, uri, version };
  const actions = wants(only, CodeActionKind.QuickFix)
    ? await quickFixes(document, params, token)
    : [];
  // It is worked out for those who ask for it, not wherever the cursor comes along.
  const asked = only !== null || !automatic;
  const all = asked && wants(only, FIX_ALL) ? await fixAllAction(document) : null;
  const { RefactorRewrite } = CodeActionKind;
  const table = wants(only, RefactorRewrite) ? await recalculateAction(document, params) : null;
  const tables =
    only !== null && wants(only, RECALCULATE_ALL) ? await recalculateAllAction(document) : null;
  if (session.documents.get(uri)?.version !== version) return null;
  return [...actions, ...[all, table, tables].filter((each) => each !== null)];
}

/** The configuration is offered for a place, not for half a report. */
const MOST_CONFIGURED = 4;

async function quickFixes(
  document: FixedDocument,
  params: CodeActionParameters,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const touched = touchedFindings(document.analysis, params);
  const fixes: CodeAction[] = [];
  for (const each of touched) fixes.push(...(await fixActions(document, each, token)));
  if (touched.flatMap(({ findings }) => findings).length > MOST_CONFIGURED) return fixes;
  return [...fixes, ...(await configurationActions(document, touched))];
}

/** Whether a kind is among those that are asked for; asking for `source` asks for `source.fixAll`. */
function wants(only: readonly string[] | null, kind: string): boolean {
  return only === null || only.some((each) => each === '' || `${kind}.`.startsWith(`${each}.`));
}
