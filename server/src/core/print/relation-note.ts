/** The words with which the template's header states its relations; null when it has none. */
export function relationNote(header: readonly string[]): string | null {
  return header.find((word) => word.includes('勾稽关系')) ?? null;
}
