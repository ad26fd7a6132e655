/** Rules that may find something when zeros stand where the prose says otherwise: only the clerk knows. */
export const FIGURE_RULES: readonly string[] = [
  'prose/count',
  'prose/share',
  'prose/breakdown',
  'prose/contradiction',
  'history/carry-over',
  'history/in-force',
];

/** Rules that may find something in a part that has yet to be written. */
export const WORD_RULES: readonly string[] = [
  'content/placeholder',
  'content/problems-and-improvements',
  'content/processing-fee',
  'content/accountability',
];
