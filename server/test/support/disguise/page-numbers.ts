/** Puts a page's number after every so many lines, as text out of a PDF has it: - 5 -. */
export function withPageNumbers(text: string, linesPerPage: number): string {
  const lines = text.split('\n');
  const out: string[] = [];
  for (const [i, line] of lines.entries()) {
    out.push(line);
    if ((i + 1) % linesPerPage === 0) out.push(`- ${(i + 1) / linesPerPage} -`);
  }
  return out.join('\n');
}
