import { ruleExplanation } from '../../rules/explanation.ts';
import { RULES } from '../../rules/registry.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Block } from '../hover.ts';

/** Explains the rules that found something, each once, in the order of the findings. */
export function ruleBlocks(findings: readonly Finding[]): Block[] {
  const ids = new Set(findings.map(({ rule }) => rule));
  return [...ids].flatMap((id) => {
    const rule = RULES.find((each) => each.id === id);
    if (rule === undefined) return [];
    const sentences = ruleExplanation(rule).map((text): Block => ({ kind: 'text', text }));
    return [{ kind: 'heading', text: { zh: `规则 ${id}`, en: `Rule ${id}` } }, ...sentences];
  });
}
