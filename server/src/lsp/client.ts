import type { InitializeParams } from 'vscode-languageserver';
import type { ExperimentalCapabilities } from './messages.ts';
import { MarkupKind } from './protocol.ts';
import { withoutSlash } from './uri.ts';

/** What the client can do, as far as the server acts on it. */
export interface ClientFeatures {
  /** The client asks for diagnostics; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly relatedInformation: boolean;
  readonly nestedSymbols: boolean;
  /** Hovers may be Markdown; otherwise they are plain text. */
  readonly markdownHovers: boolean;
  /** Completions may have stops to be filled in; otherwise they are plain text. */
  readonly snippets: boolean;
  /** A definition may say what it is the definition of. */
  readonly definitionLinks: boolean;
  /** The client shows documents whose text it asks the server for. */
  readonly asksForContent: boolean;
  /** The client asks what would be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Code actions may be more than commands; a client from before knows nothing else. */
  readonly codeActions: boolean;
  /** The client shows where to read about code actions. */
  readonly codeActionDocumentation: boolean;
  /** Edits may name the version of the document that they are for. */
  readonly versionedEdits: boolean;
  /** Edits may make files. */
  readonly createsFiles: boolean;
  /** The client has commands that ask for what the configuration needs. */
  readonly configures: boolean;
  /** The client makes edits that the server asks for. */
  readonly appliesEdits: boolean;
  /** The client shows a place that the server names. */
  readonly showsDocuments: boolean;
  /** The client hands out files that the server cannot reach itself. */
  readonly sharesFiles: boolean;
  /** The client shows how far the workspace's reports are. */
  readonly showsReadiness: boolean;
  /** The editor's language (zh-cn, en …); null when it tells none. */
  readonly locale: string | null;
}

/** Reads the client's capabilities; whatever is missing counts as not supported. */
export function clientFeatures(params: InitializeParams): ClientFeatures {
  const { textDocument, workspace, window, experimental } = params.capabilities ?? {};
  const { gongkaiFiles, gongkaiCommands, gongkaiReadiness }: ExperimentalCapabilities =
    experimental ?? {};
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHovers: includes(textDocument?.hover?.contentFormat, MarkupKind.Markdown),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    asksForContent: workspace?.textDocumentContent !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    codeActionDocumentation: textDocument?.codeAction?.documentationSupport === true,
    versionedEdits: documentChanges === true,
    createsFiles: documentChanges === true && includes(resourceOperations, 'create'),
    configures: gongkaiCommands === true,
    appliesEdits: workspace?.applyEdit === true,
    showsDocuments: window?.showDocument?.support === true,
    sharesFiles: gongkaiFiles === true,
    showsReadiness: gongkaiReadiness === true,
    locale: typeof params.locale === 'string' ? params.locale : null,
  };
}

/** The protocol's types are promises of the other side: this may be no list at all. */
function includes(list: unknown, value: string): boolean {
  return Array.isArray(list) && list.includes(value);
}

/** The folders that are open in the client, without final slashes. */
export function initialFolders({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const folders = workspaceFolders?.map(({ uri }) => uri);
  // Clients from before workspace folders tell their only folder as the root.
  return (folders ?? (typeof rootUri === 'string' ? [rootUri] : [])).map(withoutSlash);
}
