/**
 * What VS Code has had since 1.97 for extensions that take part in pasting. This extension also runs
 * where it is missing, so its types are written down here and not taken from a newer VS Code.
 */
declare module 'vscode' {
  /** What kind of paste an edit is: a path of names, such as `text.gongkai.table`. */
  class DocumentDropOrPasteEditKind {
    static readonly Text: DocumentDropOrPasteEditKind;
    readonly value: string;
    append(...parts: readonly string[]): DocumentDropOrPasteEditKind;
  }

  /** One way to paste. */
  class DocumentPasteEdit {
    constructor(insertText: string, title: string, kind: DocumentDropOrPasteEditKind);
    insertText: string;
    title: string;
    kind: DocumentDropOrPasteEditKind;
  }

  /** Offers ways to paste. */
  interface DocumentPasteEditProvider {
    provideDocumentPasteEdits(
      document: TextDocument,
      ranges: readonly Range[],
      dataTransfer: DataTransfer,
      context: { readonly triggerKind: number },
      token: CancellationToken,
    ): ProviderResult<DocumentPasteEdit[]>;
  }

  namespace languages {
    function registerDocumentPasteEditProvider(
      selector: DocumentSelector,
      provider: DocumentPasteEditProvider,
      metadata: {
        readonly providedPasteEditKinds: readonly DocumentDropOrPasteEditKind[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): Disposable;
  }
}

/** The value of `triggerKind` when the user has asked for a choice; 0 for any other paste. */
export const PASTE_AS = 1;

/**
 * Whether a version of VS Code has it. From 1.82 on the functions were there as proposals, which throw
 * when they are used, so looking for them would not tell.
 */
export function canTakePartInPasting(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > 1 || (major === 1 && minor >= 97);
}
