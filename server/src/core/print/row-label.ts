import { withoutNumeral } from '../syntax/labels.ts';
import { bigramsOf, dice } from '../syntax/similarity.ts';
import type { RowTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { SourceRow } from './source.ts';
import { isMadeOf, isOwnLabel, type Vocabulary } from './vocabulary.ts';

/** A row's label as it is printed. */
export interface PrintedLabel {
  readonly text: string;
  /** The pieces of the text that it takes the place of. */
  readonly taken: readonly Span[];
}

/**
 * The template's label for a row that has it, however an extraction has cut it; an accepted other
 * wording likewise; the text's own words for anything else, since they may mean something else.
 */
export function printedLabel(
  text: string,
  row: SourceRow,
  template: RowTemplate,
  words: Vocabulary,
): PrintedLabel {
  const { label, wording } = row;
  if (label === null) return { text: template.label, taken: [] };
  const folded = fold(text, label.start, label.end);
  const official = template.label;
  const isOwn = isOwnLabel(folded, template, words) || standsFurtherUp(text, row, template, words);
  if (wording === 'exact' && isOwn) {
    return { text: official, taken: [label] };
  }
  const alias = template.aliases.find((each) => {
    return fold(each).length > 0 && isOwnLabel(folded, { ...template, label: each }, words);
  });
  if (wording === 'alias' && alias !== undefined) return { text: alias, taken: [label] };
  return ownWords(text, row, label, template);
}

/**
 * Whether the whole label stands above the piece beside the values, with nothing but pieces of other
 * labels between: two columns of an extraction have run into each other.
 */
function standsFurtherUp(
  text: string,
  { label, above }: SourceRow,
  template: RowTemplate,
  words: Vocabulary,
): boolean {
  const core = fold(withoutNumeral(template.label));
  let context = '';
  for (const piece of above.slice(-LINES_ABOVE).toReversed()) {
    const folded = fold(text, piece.start, piece.end);
    if (!isMadeOf(folded, words.all)) return false;
    context = folded + context;
    if (context.includes(core)) return piece.start !== label?.start;
  }
  return false;
}

/** How many lines a label may be wrapped over, above and below its values. */
const LINES_ABOVE = 4;
const LINES_BELOW = 2;

/** The words around a row's values that come closest to the template's label, the label among them. */
function ownWords(text: string, row: SourceRow, label: Span, template: RowTemplate): PrintedLabel {
  const official = bigramsOf(fold(template.label));
  const hasWords = ({ start, end }: Span) => /\D/u.test(fold(text, start, end));
  const [above, below] = [row.above.filter(hasWords), row.below.filter(hasWords)];
  const at = above.findIndex(({ start }) => start === label.start);
  let best: readonly Span[] = [label];
  let most = -1;
  for (let before = 0; before < LINES_ABOVE && before <= at; before++) {
    for (let after = 0; after <= Math.min(LINES_BELOW, below.length); after++) {
      const pieces = [...above.slice(at - before, at), label, ...below.slice(0, after)];
      const alike = dice(bigramsOf(fold(written(text, pieces))), official);
      if (alike > most) {
        most = alike;
        best = pieces;
      }
    }
  }
  return { text: written(text, best), taken: best };
}

/** The pieces as one line. Chinese is written without a space where an extraction has cut it. */
function written(text: string, pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => oneLine(text.slice(start, end))).join('');
}

/** A text on one line, fit for a cell. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
