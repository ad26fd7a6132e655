import type { Locale } from '../../core/text/localized.ts';
import { printable } from '../../core/text/printable.ts';
import type { CheckedFile, LocatedFinding } from '../check/outcome.ts';
import type { Problem } from '../problem.ts';
import { messageWithElsewhere } from './elsewhere.ts';
import type { Format } from './format.ts';
import { slashed } from './path.ts';
import { SEVERITY_NAMES } from './severity.ts';

/**
 * JUnit's XML: a test suite for each file. Errors are failures; other findings pass, as they do for
 * the exit code, and stand in the output of their test case.
 */
export const formatJunit: Format = {
  file: (file, { locale }) => suiteOf(file, locale),
  frame({ files, problems, summary }, { locale }) {
    const cases = files.reduce((sum, { shown }) => sum + Math.max(1, shown), 0);
    const attributes = attributesOf({
      name: 'gongkai',
      tests: cases + problems.length,
      failures: summary.error,
      errors: problems.length,
    });
    const failures = problems.map((problem) => problemSuite(problem, locale));
    return {
      before: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes}>\n`,
      between: '',
      behind: `${failures.join('')}</testsuites>\n`,
    };
  },
};

function suiteOf({ file, findings }: CheckedFile, locale: Locale): string {
  const attributes = attributesOf({
    name: slashed(file),
    tests: Math.max(1, findings.length),
    failures: findings.filter(({ severity }) => severity === 'error').length,
    errors: 0,
  });
  const clean = `    <testcase${attributesOf({ classname: slashed(file), name: 'gongkai' })}/>\n`;
  const cases = findings.map((finding) => caseOf(finding, file, locale));
  return `  <testsuite${attributes}>\n${cases.join('') || clean}  </testsuite>\n`;
}

function caseOf(finding: LocatedFinding, file: string, locale: Locale): string {
  const { rule, severity, range } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const attributes = attributesOf({ classname: slashed(file), name: `${rule} ${place}` });
  const message = messageWithElsewhere(finding, locale);
  const content =
    severity === 'error'
      ? `<failure${attributesOf({ type: rule, message })}>${xml(`${file}:${place} ${message}`)}</failure>`
      : `<system-out>${xml(`${SEVERITY_NAMES[severity][locale]}: ${message}`)}</system-out>`;
  return `    <testcase${attributes}>\n      ${content}\n    </testcase>\n`;
}

function problemSuite({ file, message }: Problem, locale: Locale): string {
  const name = slashed(file);
  const error = `<error${attributesOf({ message: message[locale] })}/>`;
  return (
    `  <testsuite${attributesOf({ name, tests: 1, failures: 0, errors: 1 })}>\n` +
    `    <testcase${attributesOf({ classname: name, name: 'gongkai' })}>\n      ${error}\n    </testcase>\n` +
    '  </testsuite>\n'
  );
}

function attributesOf(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xml(`${value}`)}"`)
    .join('');
}

/** XML 1.0 forbids most controls even as references, hence `printable`. */
function xml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\ufffe\uffff]/gu, '\ufffd');
}
