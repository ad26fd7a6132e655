/**
 * Wraps prose at about `width` characters as a typesetter does: a number is never cut, and no line
 * begins with a closing mark.
 */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const token of text.match(/[0-9]+|[\s\S]/gu) ?? []) {
    if (line.length + token.length > width && !/[，。、；：）》”]/u.test(token)) {
      lines.push(line);
      line = '';
    }
    line += token;
  }
  return [...lines, line].join('\n');
}
