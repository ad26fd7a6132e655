/** A GFM pipe table; rows shorter than the widest are filled up with empty cells. */
export function pipeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const rule = `|${'---|'.repeat(width)}`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}
