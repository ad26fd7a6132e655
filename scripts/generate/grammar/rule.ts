/** A rule of a TextMate grammar. Regular expressions are Oniguruma's, for one line at a time. */
export interface GrammarRule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly patterns?: readonly GrammarRule[];
  readonly include?: string;
}

/** What the groups of a regular expression are, by number. */
export type Captures = Readonly<Record<string, GrammarRule>>;

/** Scope names of this language, the outermost first; themes know the part that is given here. */
export function scope(...names: readonly string[]): string {
  return names.map((name) => `${name}.gongkai`).join(' ');
}

/** The rules of another entry of the repository. */
export function include(entry: string): GrammarRule {
  return { include: `#${entry}` };
}
