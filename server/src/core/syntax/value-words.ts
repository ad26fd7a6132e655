/** What may stand behind a number in a cell. */
export const UNITS: readonly string[] = [
  '万元',
  '亿元',
  '元',
  '件',
  '条',
  '个',
  '项',
  '起',
  '次',
  '份',
  '人',
  '宗',
  '％',
  '%',
];

/** What stands in a cell for no number. */
export const DASHES: ReadonlySet<string> = new Set([
  '-',
  '－',
  '—',
  '——',
  '–',
  '―',
  '--',
  '/',
  '／',
  '\\',
  '无',
  '⽆',
  '−',
]);
