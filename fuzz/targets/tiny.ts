import { parseArguments } from '../../server/src/cli/arguments.ts';
import { checkCommand } from '../../server/src/cli/check/command.ts';
import { figuresCommand } from '../../server/src/cli/figures/command.ts';
import { formatCommand } from '../../server/src/cli/format/command.ts';
import { newCommand } from '../../server/src/cli/new/command.ts';
import { configurationEdits } from '../../server/src/config/edit.ts';
import { parseConfiguration } from '../../server/src/config/parse.ts';
import { lawPage } from '../../server/src/core/features/law-page.ts';
import { numbersIn } from '../../server/src/core/prose/numbers.ts';
import { cutLines } from '../../server/src/core/syntax/lines.ts';
import { composeEdits } from '../../server/src/core/text/compose-edits.ts';
import { csvText } from '../../server/src/core/text/csv.ts';
import { plainDecimal } from '../../server/src/core/text/decimal.ts';
import { applyEdits, type TextEdit } from '../../server/src/core/text/edit.ts';
import { fold, foldWithOffsets } from '../../server/src/core/text/fold.ts';
import { lineStartsOf, placeOf } from '../../server/src/core/text/lines.ts';
import { chineseNumeral, yearNumber } from '../../server/src/core/text/numerals.ts';
import { printable } from '../../server/src/core/text/printable.ts';
import { decode } from '../../server/src/files/decode.ts';
import { encode } from '../../server/src/files/encode.ts';
import { escapeMarkdown } from '../../server/src/lsp/markdown.ts';
import { keyOf } from '../../server/src/lsp/uri.ts';
import type { Random } from '../../server/test/support/random.ts';
import { ensure, ensureEdits, ensureInside, ensureSame } from '../invariants.ts';
import { mutated } from '../mutate.ts';
import type { Target } from '../target.ts';
import { tinyText } from '../texts.ts';

/** Small functions that take a text, a name, bytes or arguments: microseconds each. */
export const TINY_TARGETS: readonly Target[] = [
  tiny('fold', (text) => {
    const { folded, offsets } = foldWithOffsets(text, 0, text.length);
    ensureSame(fold(text), folded, 'folding is the same with offsets and without');
    ensureSame(fold(folded), folded, 'what is folded stays as it is');
    ensure(offsets.length >= folded.length, 'every folded character has an offset');
  }),
];
