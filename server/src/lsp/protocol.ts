import type * as lsp from 'vscode-languageserver';

// The protocol's numbers and names, as far as this server needs them. The library that has them all
// would be loaded whole for them; the types are its own, so that no number here can be a wrong one.

export { ErrorCodes, ResponseError } from 'vscode-jsonrpc';

type Part<Names> = Readonly<Partial<Names>>;

export const CodeActionKind = {
  QuickFix: 'quickfix',
  RefactorRewrite: 'refactor.rewrite',
  Source: 'source',
  SourceFixAll: 'source.fixAll',
} as const satisfies Part<typeof lsp.CodeActionKind>;
export type CodeActionKind = lsp.CodeActionKind;

export const CompletionItemKind = {
  Text: 1,
  Field: 5,
  Module: 9,
  Value: 12,
  File: 17,
  Reference: 18,
} as const satisfies Part<typeof lsp.CompletionItemKind>;
export type CompletionItemKind = lsp.CompletionItemKind;

export const DiagnosticSeverity = {
  Error: 1,
  Warning: 2,
  Information: 3,
  Hint: 4,
} as const satisfies Part<typeof lsp.DiagnosticSeverity>;
export type DiagnosticSeverity = lsp.DiagnosticSeverity;

export const DocumentHighlightKind = {
  Text: 1,
  Read: 2,
  Write: 3,
} as const satisfies Part<typeof lsp.DocumentHighlightKind>;
export type DocumentHighlightKind = lsp.DocumentHighlightKind;

export const FileChangeType = {
  Created: 1,
  Changed: 2,
  Deleted: 3,
} as const satisfies Part<typeof lsp.FileChangeType>;

export const InsertTextFormat = { Snippet: 2 } as const satisfies Part<typeof lsp.InsertTextFormat>;

export const LSPErrorCodes = {
  RequestFailed: -32803,
  RequestCancelled: -32800,
} as const satisfies Part<typeof lsp.LSPErrorCodes>;

export const MarkupKind = {
  PlainText: 'plaintext',
  Markdown: 'markdown',
} as const satisfies Part<typeof lsp.MarkupKind>;

export const MessageType = {
  Error: 1,
  Warning: 2,
  Info: 3,
  Log: 4,
} as const satisfies Part<typeof lsp.MessageType>;
export type MessageType = lsp.MessageType;

export const SymbolKind = {
  File: 1,
  Namespace: 3,
  String: 15,
  Array: 18,
} as const satisfies Part<typeof lsp.SymbolKind>;
export type SymbolKind = lsp.SymbolKind;

export const TextDocumentSyncKind = {
  Incremental: 2,
} as const satisfies Part<typeof lsp.TextDocumentSyncKind>;

export const WatchKind = { Create: 1, Delete: 4 } as const satisfies Part<typeof lsp.WatchKind>;
