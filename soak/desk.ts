import {
  type ApplyWorkspaceEditParams,
  type CancellationToken,
  LSPErrorCodes,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ServerProcess, startServerProcess } from './server-process.ts';

/** One editor with its server: what is open in it, and how that came about. */
export interface Desk {
  readonly server: ServerProcess;
  readonly open: Map<string, OpenDocument>;
  /** How many messages went to the server. */
  sent(): number;
  /** Answers that were errors, other than for requests that were cancelled. */
  readonly failures: string[];
  /** What the server has logged as an error. */
  readonly logged: string[];
  /** The answer; `{ failed }` for an error, which is remembered unless the request was cancelled. */
  ask(method: string, params: unknown, token?: CancellationToken): Promise<unknown>;
  tell(method: string, params: unknown): Promise<void>;
  show(uri: string, text: string): Promise<void>;
  hide(uri: string): Promise<void>;
  /** Makes edits that all refer to the same text; false when the document is not open. */
  edit(uri: string, edits: readonly TextEdit[]): Promise<boolean>;
  /** Makes an edit of documents, as far as they are open. */
  apply(edit: WorkspaceEdit): Promise<boolean>;
}

/** A document as the client has it. */
export interface OpenDocument {
  text: TextDocument;
  /** Where the cursor is, as an offset. */
  cursor: number;
  /** Texts to go back to. */
  readonly before: string[];
  /** The text at the time of opening. */
  readonly original: string;
  /** The result that the client holds. */
  resultId: string | null;
}

/** What the editor says of itself: everything that the server makes use of. */
const CAPABILITIES = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    textDocumentContent: {},
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { showDocument: { support: true }, workDoneProgress: true },
  experimental: { gongkaiCommands: true },
};

/**
 * Starts a server and says hello to it.
 *
 * @param settings the `gongkai` section, asked anew whenever the server asks.
 */
export async function openDesk(
  bundle: string,
  folder: string,
  settings: () => object,
): Promise<Desk> {
  const server = startServerProcess(bundle);
  const { connection } = server;
  const open = new Map<string, OpenDocument>();
  const failures: string[] = [];
  const logged: string[] = [];
  let sent = 0;

  const desk: Desk = {
    server,
    open,
    sent: () => sent,
    failures,
    logged,
    async ask(method, params, token) {
      sent++;
      try {
        return await connection.sendRequest(method, params, token);
      } catch (error) {
        const wasCancelled = token?.isCancellationRequested === true;
        // A refusal with a reason, for what cannot be renamed, is an answer like any other.
        const isRefusal = (error as { code?: unknown }).code === LSPErrorCodes.RequestFailed;
        if (!wasCancelled && !isRefusal) failures.push(`${method}: ${String(error)}`);
        return { failed: String(error) };
      }
    },
    async tell(method, params) {
      sent++;
      await connection.sendNotification(method, params);
    },
    async show(uri, text) {
      const document = TextDocument.create(uri, 'gongkai', 1, text);
      const cursor = Math.floor(text.length / 2);
      open.set(uri, { text: document, cursor, before: [], original: text, resultId: null });
      await desk.tell('textDocument/didOpen', {
        textDocument: { uri, languageId: 'gongkai', version: 1, text },
      });
    },
    async hide(uri) {
      open.delete(uri);
      await desk.tell('textDocument/didClose', { textDocument: { uri } });
    },
    async edit(uri, edits) {
      const document = open.get(uri);
      if (document === undefined) return false;
      const { text } = document;
      // From the last to the first, so that each stands where it was when the earlier ones are made.
      const contentChanges = edits
        .toSorted((a, b) => text.offsetAt(b.range.start) - text.offsetAt(a.range.start))
        .map(({ range, newText }) => ({ range, text: newText }));
      const after = TextDocument.applyEdits(text, [...edits]);
      document.before.push(text.getText());
      if (document.before.length > 50) document.before.shift();
      document.text = TextDocument.create(uri, 'gongkai', text.version + 1, after);
      document.cursor = Math.min(document.cursor, after.length);
      await desk.tell('textDocument/didChange', {
        textDocument: { uri, version: text.version + 1 },
        contentChanges,
      });
      return true;
    },
    async apply(edit) {
      const changed = editsByUri(edit);
      const made = [];
      for (const [uri, edits] of changed) made.push(await desk.edit(uri, edits));
      return made.length > 0 && made.every(Boolean);
    },
  };

  connection.onRequest('workspace/configuration', () => [settings()]);
  for (const method of [
    'client/registerCapability',
    'window/workDoneProgress/create',
    'workspace/diagnostic/refresh',
    'workspace/codeLens/refresh',
    'workspace/inlayHint/refresh',
  ]) {
    connection.onRequest(method, () => null);
  }
  connection.onRequest('window/showDocument', () => ({ success: true }));
  connection.onRequest('workspace/applyEdit', async ({ edit }: ApplyWorkspaceEditParams) => ({
    applied: await desk.apply(edit),
  }));
  connection.onNotification(
    'window/logMessage',
    ({ type, message }: { type: number; message: string }) => {
      if (type === 1) logged.push(message);
    },
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: folder, name: 'soak' }],
    capabilities: CAPABILITIES,
    locale: 'zh-cn',
  });
  await connection.sendNotification('initialized', {});
  return desk;
}

/** An edit that replaces what stands between two offsets. */
export function editOf(text: TextDocument, start: number, end: number, newText: string): TextEdit {
  return { range: rangeOf(text, start, end), newText };
}

/** The protocol's range of two offsets. */
export function rangeOf(text: TextDocument, start: number, end: number): Range {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

function editsByUri({ changes = {}, documentChanges = [] }: WorkspaceEdit) {
  const versioned = documentChanges.flatMap((change) =>
    'textDocument' in change ? [[change.textDocument.uri, change.edits] as const] : [],
  );
  return [...Object.entries(changes), ...versioned] as readonly (readonly [string, TextEdit[]])[];
}
