import type { Span } from '../text/span.ts';
import type { OutlineItem } from './outline.ts';

/**
 * What can be folded away in a report: its parts, the headings below them and its tables, outer
 * ones before inner ones. The report as a whole is not among them.
 */
export function folding(root: OutlineItem): readonly Span[] {
  return root.children.flatMap((item) => [item.span, ...folding(item)]);
}
