import type { FixGrade } from '../../server/src/core/rules/fix.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { exampleFixes } from '../../server/src/core/rules/run-example.ts';

/** Which grades of fixes the rule shows for its examples; none for a rule without fixes. */
export function gradesOf(rule: Rule): readonly FixGrade[] {
  const shown = new Set(
    rule.invalid.flatMap((example) => exampleFixes(rule, example).map(({ grade }) => grade)),
  );
  return (['safe', 'choice'] as const).filter((grade) => shown.has(grade));
}
