import type { FileResult } from './file-result.ts';
import type { Outcome } from './outcome.ts';
import { formatFor, type View } from './present.ts';

/** Everything that is printed of an outcome, piece by piece. */
export function* printedParts(
  outcome: Outcome & { readonly files: readonly FileResult[] },
  view: View,
): Generator<Uint8Array> {
  const format = formatFor(view);
  if (format === null) return;
  const { before, between, behind } = format.frame(outcome, view);
  yield Buffer.from(before);
  const gap = Buffer.from(between);
  let isFirst = true;
  for (const { printed } of outcome.files) {
    if (printed.length === 0) continue;
    if (!isFirst) yield gap;
    isFirst = false;
    yield printed;
  }
  yield Buffer.from(behind);
}
