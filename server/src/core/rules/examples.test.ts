import { describe, expect, it } from 'vitest';
import type { Localized } from '../text/localized.ts';
import { RULES } from './registry.ts';
import type { Rule } from './rule.ts';
import { exampleFixes, runExample } from './run-example.ts';

/** Every word of a rule that people read, in one list. */
function textsOf(rule: Rule): Localized[] {
  const captions = [...rule.invalid, ...rule.valid].map(({ caption }) => caption);
  return [rule.summary, rule.reason, rule.remedy, ...captions];
}

/** Traces of a value that was put into a sentence without being one. */
const UNFINISHED = /undefined|null|NaN|Infinity|\[object/u;

function expectReadable({ zh, en }: Localized): void {
  for (const sentence of [zh, en]) {
    expect(sentence.trim()).not.toBe('');
    expect(sentence).not.toMatch(UNFINISHED);
  }
}

describe('the registry', () => {
  it('has rules, each under an id of its own', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).not.toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
  });
});

describe('a rule that has fixes shows one for an example of its own at least', () => {
  it.each(RULES.filter(({ fixes }) => fixes !== undefined).map((rule) => [rule.id, rule] as const))(
    '%s',
    (_, rule) => {
      const shown = rule.invalid.flatMap((example) => exampleFixes(rule, example));
      expect(shown).not.toEqual([]);
      for (const { title } of shown) expect(title.zh).toMatch(/\p{Script=Han}/u);
    },
  );
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('is documented in both languages', () => {
    for (const each of textsOf(rule)) expectReadable(each);
    expect(rule.invalid).not.toEqual([]);
    expect(rule.valid).not.toEqual([]);
  });

  it.each(rule.invalid.map((example) => [example.caption.zh, example] as const))(
    'finds one thing in the example: %s',
    (_caption, example) => {
      const findings = runExample(rule, example);
      expect(findings).toHaveLength(1);
      for (const { message, span, related } of findings) {
        expectReadable(message);
        for (const each of related ?? []) expectReadable(each.message);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(example.text.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
      }
    },
  );

  it.each(rule.valid.map((example) => [example.caption.zh, example] as const))(
    'finds nothing in the example: %s',
    (_caption, example) => {
      expect(runExample(rule, example)).toEqual([]);
    },
  );
});
