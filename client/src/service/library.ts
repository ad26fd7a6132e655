import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/**
 * The client library as one entry has it. It is loaded when a server is needed, not before: a window
 * in which somebody reads any Markdown file at all runs this extension, but never needs a server.
 */
export type LoadLibrary = () => Promise<Library>;

/** The values of the library that are used beside its client. */
type Values = Pick<typeof import('vscode-languageclient'), 'CloseAction' | 'ErrorAction' | 'State'>;

export interface Library extends Values {
  /** Makes a client whose server runs where the entry wants it: in a process, or in a web worker. */
  connect(options: LanguageClientOptions): Connection;
}

/** A client with the means to end a server that does not end by itself. */
export interface Connection {
  readonly client: BaseLanguageClient;
  kill(): void;
}
