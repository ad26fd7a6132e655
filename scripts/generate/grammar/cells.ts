/** Sources of regular expressions for cells, which every layout sets apart in its own way. */

/*
 * Repetitions are possessive (++ and *+) or bounded, so that no line, however long and odd, makes
 * the engine try the same characters in many ways. Mind that Oniguruma takes {2,}+ for a repetition
 * of a repetition: there an atomic group, (?>…{2,}), does it.
 */

/** White space inside a line, the ideographic space included. */
export const SPACE = '[ \\t　]';

/** As much of it as there is. */
export const SPACES = `${SPACE}*+`;

/** A space that may stand inside a wording, beside its punctuation. */
export const GAP = '[ 　]?';

/** Behind this a cell begins: at the start of the line, or after a space, a tab or a pipe. */
export const CELL_START = '(?<![^\\s|｜])';

/** Before this a cell ends. */
export const CELL_END = '(?![^\\s|｜])';

/** What stands between two cells of one line. */
export const SEPARATOR = '[ \\t　|｜]';

export const SIGN = '[-+－−＋]';

/** A number of any width, with thousands separators and decimals. Never backtracks. */
export const NUMBER = '[0-9０-９]++(?:,[0-9]{3})*+(?:[.．][0-9０-９]++)?+';

/** What clerks write where there is nothing to count. */
export const DASH = '(?:--|——|[-－−–—―/／无⽆])';

/** A cell that holds a number or a dash and nothing else. */
export const VALUE = `(?:${SIGN}?${NUMBER}|${DASH})${CELL_END}`;

/** Behind a label: the end of its cell, or values. */
export const BEFORE_CELL = `(?=[ 　]*+(?:[|｜\\t]|$)|${SPACE}++${VALUE})`;
