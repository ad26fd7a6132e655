/** Plain text as Markdown shows it unchanged: characters that would be markup are escaped. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_<>|[\]]/gu, '\\$&');
}

/** A fenced block, whatever stands in the text. */
export function fenced(language: string, text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${text.replace(/\n$/u, '')}\n${fence}`;
}

/** A quotation; every line of the text is part of it. */
export function quoted(text: string): string {
  return escaped(text).replace(/^/gmu, '> ');
}

/** A table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
