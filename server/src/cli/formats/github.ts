import type { Severity } from '../../core/rules/rule.ts';
import { printable } from '../../core/text/printable.ts';
import type { LocatedFinding } from '../check/outcome.ts';
import { messageWithElsewhere } from './elsewhere.ts';
import type { Format } from './format.ts';
import { slashed } from './path.ts';

/** Workflow commands of GitHub Actions: each finding becomes a note on its line. */
export const formatGithub: Format = {
  file({ file, findings }, { locale }) {
    const commands = findings.map((finding) =>
      command(
        COMMANDS[finding.severity],
        { file: slashed(file), ...placeOf(finding), title: finding.rule },
        messageWithElsewhere(finding, locale),
      ),
    );
    return commands.join('');
  },
  frame({ problems }, { locale }) {
    const failures = problems.map(({ file, message }) =>
      command('error', { file: slashed(file) }, message[locale]),
    );
    return { before: '', between: '', behind: failures.join('') };
  },
};

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function placeOf({ range: { start, end } }: LocatedFinding): Record<string, number> {
  // GitHub takes columns only of a place within one line.
  const columns =
    start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  return { line: start.line + 1, endLine: end.line + 1, ...columns };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(`${value}`)}`);
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
