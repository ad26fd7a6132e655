/** What an editor has told at its end. */
export interface Session {
  readonly files: Readonly<Record<string, SeenFile>>;
  /** What went wrong in the editor; null when nothing did. */
  readonly problem: string | null;
  /** Process ids of the servers that it started. */
  readonly servers: readonly number[];
}

/** What a user of the editor has in one file. */
export interface SeenFile {
  /** What the editor takes the file for. */
  readonly filetype: string;
  /** How many servers serve it. */
  readonly clients: number;
  readonly diagnostics: readonly SeenDiagnostic[];
  /** Names of the outline, in the order of the text. */
  readonly symbols: readonly string[];
  readonly folds: number;
}

/** What a user of the editor is told of one finding. */
export interface SeenDiagnostic {
  readonly message: string;
  /** The characters that are marked. */
  readonly covered: string;
  /** From 0. */
  readonly line: number;
  /** The protocol's number: 1 is an error. */
  readonly severity: number;
  /** The rule; null where the editor only has it in the message. */
  readonly code: string | null;
}
