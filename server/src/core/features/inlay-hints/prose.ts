import { proseFiguresOf } from '../../prose/bind.ts';
import { agrees, type ProseFigure } from '../../prose/prose-figure.ts';
import { isNarrow } from '../../prose/scope.ts';
import type { Report } from '../../report/report.ts';
import { readingsText } from '../../rules/helpers/reading-text.ts';
import type { InlayHint } from '../inlay-hints.ts';

/** More figures than this would be longer than the sentence. */
const MOST_VALUES = 3;

/**
 * Hints behind figures of the prose that agree with no figure of the tables: what the tables say.
 * Where the sentence may speak of another scope nothing is shown.
 */
export function proseHints(report: Report): InlayHint[] {
  return proseFiguresOf(report)
    .filter((figure) => !agrees(figure) && !isNarrow(figure))
    .map(hintOf);
}

function hintOf({ span, readings }: ProseFigure): InlayHint {
  const values = [...new Set(readings.map(({ value }) => value))];
  const shown = values.slice(0, MOST_VALUES);
  const more = values.length > shown.length ? '…' : '';
  return {
    offset: span.end,
    label: {
      zh: `（表中 ${shown.join('、')}${more}）`,
      en: `(table: ${shown.join(', ')}${more})`,
    },
    tooltip: [readingsText(readings)],
    edits: [],
  };
}
