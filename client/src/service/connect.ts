import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes a client whose server runs where the entry wants it: in a process, or in a web worker. */
export type Connect = (options: LanguageClientOptions) => Connection;

/** A client with the means to end a server that does not end by itself. */
export interface Connection {
  readonly client: BaseLanguageClient;
  kill(): void;
}
