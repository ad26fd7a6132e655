import type { Report } from '../report/report.ts';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './fix.ts';

/** How serious a finding is. Only errors make `gongkai check` fail. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What someone can set for a rule. */
export type RuleSetting = Severity | 'off';

/** A place that a finding refers to, with a few words on what stands there. */
export interface Related {
  readonly span: Span;
  readonly message: Localized;
}

/**
 * What a finding is about, stable while other lines come and go: an ignore is stored by it.
 * `cell` is `table/row/column` (requests/r3.1/total), `table/row`, `table`, a part's id, or empty
 * for the whole report; `value` is what stands there.
 */
export interface Subject {
  readonly cell: string;
  readonly value: string;
}

/** What a rule says of one place. The registry adds the rule's id and severity. */
export interface RuleFinding {
  readonly span: Span;
  /** What is wrong, with the figures; why; what to do. */
  readonly message: Localized;
  /** Overrides the rule's severity for this finding (an accepted heading variant, say). */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly subject: Subject;
}

/** A finding as every door shows it. Spans are relative to the report. */
export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
}

/** An example in a rule's documentation; the tests run it through the rule. */
export interface RuleExample {
  readonly text: string;
  /** What the example shows, in a few words. */
  readonly caption: Localized;
}

/** Everything about one rule. One file holds one rule. */
export interface Rule {
  /** `area/what`; also the diagnostic's code, the setting's key and the page's name. */
  readonly id: string;
  readonly severity: Severity;
  /** One line for lists: what the rule finds. */
  readonly summary: Localized;
  /** Why it matters, with the clause or notice that asks for it. */
  readonly reason: Localized;
  /** What to do about a finding. */
  readonly remedy: Localized;
  /** Each gives exactly one finding of this rule. */
  readonly invalid: readonly RuleExample[];
  /** Each gives none; false alarms that the rule avoids belong here. */
  readonly valid: readonly RuleExample[];
  /** Pure: the same report gives the same findings, in the order of the text. */
  check(report: Report): readonly RuleFinding[];
  /**
   * Ways to put one of the rule's own findings right, the most probable first; absent when no finding
   * of the rule can be fixed by an edit. Pure, and only asked for when someone wants to see them.
   * What it proposes is tried before anyone sees it: see `provenFixes`.
   */
  fixes?(report: Report, finding: RuleFinding): readonly Fix[];
}
