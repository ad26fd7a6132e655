import type { Severity } from '../../core/rules/rule.ts';
import { printable } from '../../core/text/printable.ts';
import { messageWithElsewhere } from './elsewhere.ts';
import type { Formatter } from './formats.ts';
import { summaryLine } from './summary.ts';

/**
 * One finding a line, as compilers print theirs, for editors that collect such lines: the problem
 * matcher of VS Code, the quickfix list of Vim, the compilation mode of Emacs.
 */
export const formatLines: Formatter = ({ files, summary }, { locale }) => {
  const lines = files.flatMap(({ file, findings }) =>
    findings.map((finding) => {
      const { range, severity, rule } = finding;
      const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
      return `${place}: ${WORDS[severity]}: ${printable(messageWithElsewhere(finding, locale))} [${rule}]`;
    }),
  );
  return `${[...lines, summaryLine(summary, locale)].join('\n')}\n`;
};

/** Words that programs know, the same in every language. */
const WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};
