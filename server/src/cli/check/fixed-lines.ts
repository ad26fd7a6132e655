import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { FixedText } from './fix.ts';

/** What was put right in a file, for people: one line for each kind of fix. */
export function fixedLines(file: string, fixed: FixedText['fixed'], locale: Locale): string {
  const counts = new Map<string, number>();
  for (const { finding, fix } of fixed) {
    const line = `${printable(fix.title[locale])}  ${finding.rule}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const head = locale === 'zh' ? `已改正 ${printable(file)}` : `Fixed ${printable(file)}`;
  const lines = [...counts].map(([line, count]) => `  ${line}${count > 1 ? ` ×${count}` : ''}\n`);
  return `${head}\n${lines.join('')}`;
}
