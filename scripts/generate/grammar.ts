import type { Format } from '../../server/src/core/template/template.ts';
import { headingRules } from './grammar/headings.ts';
import { INLINE, NUMBERS } from './grammar/inline.ts';
import { RESIDUE } from './grammar/residue.ts';
import { include } from './grammar/rule.ts';
import {
  CELL_SEPARATOR,
  cellRules,
  DASH_CELL,
  DELIMITER_ROW,
  labelRules,
} from './grammar/tables.ts';
import { vocabularyOf } from './grammar/vocabulary.ts';

/**
 * The TextMate grammar that colours a report before the server has answered, or without it. What it
 * knows of titles and labels are the template's own, so that a new format needs no edit here.
 *
 * Of two rules that fit at one place the first wins: labels stand before headings.
 */
export function grammar(formats: readonly Format[]): object {
  const vocabulary = vocabularyOf(formats);
  const entries = {
    residue: RESIDUE,
    labels: labelRules(vocabulary),
    headings: headingRules(vocabulary),
    cells: cellRules(vocabulary),
    inline: [...INLINE, include('number')],
    dash: [DASH_CELL],
    number: [NUMBERS],
    separator: [CELL_SEPARATOR],
    delimiter: [DELIMITER_ROW],
  };
  return {
    comment: 'Written by `npm run generate` from scripts/generate/grammar.',
    name: '政府信息公开年报',
    scopeName: 'source.gongkai',
    patterns: ORDER.map(include),
    repository: Object.fromEntries(
      Object.entries(entries).map(([name, patterns]) => [name, { patterns }]),
    ),
  };
}

const ORDER = ['residue', 'delimiter', 'labels', 'headings', 'cells', 'inline'];
