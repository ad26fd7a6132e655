import type { Report } from '../report/report.ts';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import type { Neighbours, PlaceRange } from '../workspace/summary.ts';
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

/** A place in another report's file, with a few words on what stands there. */
export interface RelatedElsewhere {
  /** As the door names files; see FiledSummary. */
  readonly file: string;
  readonly range: PlaceRange;
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
  /** Places in last year's or next year's report. */
  readonly elsewhere?: readonly RelatedElsewhere[];
  /** In how many places of the text it is, when one finding stands for them all; one when absent. */
  readonly places?: number;
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
  /** The same organ's report of the year before; none when absent. */
  readonly previous?: string;
  /** What the example shows, in a few words. */
  readonly caption: Localized;
}

/** Everything about one rule. One file holds one rule. */
export interface Rule {
  /** `area/what`; also the diagnostic's code, the setting's key and the page's name. */
  readonly id: string;
  readonly severity: Severity;
  /** False for a rule that is off by default: it runs once someone has set its severity. True when absent. */
  readonly enabled?: false;
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
  /**
   * Pure: the same report beside the same neighbours gives the same findings, in the order of the text.
   *
   * @param neighbours only rules of `history/` look at them; none when absent.
   */
  check(report: Report, neighbours?: Neighbours): readonly RuleFinding[];
  /**
   * Ways to put one of the rule's own findings right, the most probable first; absent when no finding
   * of the rule can be fixed by an edit. Pure, and only asked for when someone wants to see them.
   * What it proposes is tried before anyone sees it: see `provenFixes`.
   */
  fixes?(report: Report, finding: RuleFinding, neighbours?: Neighbours): readonly Fix[];
}
