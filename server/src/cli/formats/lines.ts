import type { Severity } from '../../core/rules/rule.ts';
import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { LocatedFinding } from '../check/outcome.ts';
import { messageWithElsewhere } from './elsewhere.ts';
import type { Format } from './format.ts';
import { summaryLine } from './summary.ts';

/**
 * One finding a line, as compilers print theirs, for editors that collect such lines: the problem
 * matcher of VS Code, the quickfix list of Vim, the compilation mode of Emacs.
 */
export const formatLines: Format = {
  file: ({ file, findings }, { locale }) =>
    findings.map((finding) => lineOf(finding, file, locale)).join(''),
  frame: ({ summary }, { locale }) => ({
    before: '',
    between: '',
    behind: `${summaryLine(summary, locale)}\n`,
  }),
};

function lineOf(finding: LocatedFinding, file: string, locale: Locale): string {
  const { range, severity, rule } = finding;
  const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
  return `${place}: ${WORDS[severity]}: ${printable(messageWithElsewhere(finding, locale))} [${rule}]\n`;
}

/** Words that programs know, the same in every language. */
const WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};
