import type { Rule } from './rule.ts';

/** Every rule, in the order of the documentation. A new rule is one new file and one line here. */
export const RULES: readonly Rule[] = [];
