/** One sentence in the two languages that people read; plain text without markup. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** A language that messages and documentation exist in. */
export type Locale = keyof Localized;
