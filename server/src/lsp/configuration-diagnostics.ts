import type { Diagnostic } from 'vscode-languageserver';
import type { Ignore } from '../core/rules/configuration.ts';
import { isOff } from '../core/rules/is-off.ts';
import { lineStartsOf } from '../core/text/lines.ts';
import type { Locale, Localized } from '../core/text/localized.ts';
import type { Analysis } from './analyses.ts';
import { rangesOf } from './convert.ts';
import type { Project } from './projects.ts';
import { DiagnosticSeverity } from './protocol.ts';

/**
 * What is to be said of a configuration file: its problems, and the ignores that no longer hold
 * anything back.
 *
 * @param analyses what is open and governed by it.
 */
export function configurationDiagnostics(
  { text, parsed }: Project,
  analyses: readonly Analysis[],
  locale: Locale,
): Diagnostic[] {
  const toRange = rangesOf(lineStartsOf(text), 0);
  const problems = parsed.problems.map(({ start, end, message }) => ({
    range: toRange({ start, end }),
    severity: DiagnosticSeverity.Error,
    source: 'gongkai',
    message: message[locale],
  }));
  // While the file has problems, an older version of it is in force, with other ignores.
  if (problems.length > 0) return problems;
  return [...parsed.places]
    .filter(([ignore]) => !isOff(ignore.rule, parsed.configuration))
    .filter(([ignore]) => isUnused(ignore, analyses))
    .map(([, span]) => ({
      range: toRange(span),
      severity: DiagnosticSeverity.Warning,
      code: 'configuration/unused-ignore',
      source: 'gongkai',
      message: UNUSED[locale],
    }));
}

const UNUSED: Localized = {
  zh: '这条忽略不再对应任何问题，可以删除',
  en: 'This ignore no longer matches any problem and can be removed.',
};

/** Only of a file that is open can it be said at once that an ignore matches nothing in it. */
function isUnused(ignore: Ignore, analyses: readonly Analysis[]): boolean {
  const open = analyses.filter(({ path }) => path !== null && path === ignore.file);
  return open.length > 0 && open.every(({ snapshot }) => !snapshot.usedIgnores.includes(ignore));
}
