import { type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { ExperimentalCapabilities } from './messages.ts';
import { withoutSlash } from './uri.ts';

/** What the client can do, as far as the server acts on it. */
export interface ClientFeatures {
  /** The client asks for diagnostics; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly nestedSymbols: boolean;
  /** Hovers may be Markdown; otherwise they are plain text. */
  readonly markdownHovers: boolean;
  /** The client shows documents whose text it asks the server for. */
  readonly asksForContent: boolean;
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** The client hands out files that the server cannot reach itself. */
  readonly sharesFiles: boolean;
  /** The editor's language (zh-cn, en …); null when it tells none. */
  readonly locale: string | null;
}

/** Reads the client's capabilities; whatever is missing counts as not supported. */
export function clientFeatures(params: InitializeParams): ClientFeatures {
  const { textDocument, workspace, experimental } = params.capabilities ?? {};
  const { gongkaiFiles }: ExperimentalCapabilities = experimental ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHovers: includes(textDocument?.hover?.contentFormat, MarkupKind.Markdown),
    asksForContent: workspace?.textDocumentContent !== undefined,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    sharesFiles: gongkaiFiles === true,
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
