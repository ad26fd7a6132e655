/** Endings of the names that reports have, without the dot. */
export const REPORT_EXTENSIONS = ['gongkai', 'txt', 'md'] as const;

/** Whether a file's name (or path, or URI) ends as a report's may, in any case; its content then tells. */
export function mayBeReport(name: string): boolean {
  const lower = name.toLowerCase();
  return REPORT_EXTENSIONS.some((extension) => lower.endsWith(`.${extension}`));
}

/** Whether a file of that name counts as a report whatever it holds. */
export function isNamedReport(name: string): boolean {
  return name.toLowerCase().endsWith('.gongkai');
}
