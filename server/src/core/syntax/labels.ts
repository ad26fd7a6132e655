import type { RowTemplate, TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { type Memory, memory } from '../text/memory.ts';
import type { Group } from './groups.ts';
import { type Bigrams, bigramsOf, overlap } from './similarity.ts';

/** How far back text may still be part of a group's label, in folded characters. */
const REACH = 96;
/** A label this alike stands where it stands for a reason; a mere likeness never reaches it. */
export const SURE = 0.8;
/** A label this alike is the row's own, whatever stands beside it. */
export const NAMED = 0.95;
/** Below this a likeness is chance. */
const CHANCE = 0.35;
/** A shorter label says too little to be looked for inside other text. */
const TELLING = 4;

/** A wording of a row's label, ready for comparison. */
interface Wording {
  /** Folded, numeral included: 1属于国家秘密. */
  readonly full: string;
  /** Folded, without the numeral: 属于国家秘密. */
  readonly core: string;
}

/** A row's label, prepared once for all readings. */
export interface RowLabel {
  readonly official: Wording;
  readonly aliases: readonly Wording[];
  readonly bigrams: Bigrams;
}

/** What stands before a group's values, folded. */
export interface GroupText {
  /** The text beside the values; empty when nothing stands there. */
  readonly own: string;
  /** `own` without its numeral. */
  readonly bare: string;
  /** The text since the group before, `own` included, the last characters of it. */
  readonly context: string;
}

/** The labels of all rows of a table, prepared for comparison. */
export interface RowLabels {
  readonly rows: readonly RowLabel[];
  /** The row that a folded label names to the letter. */
  readonly exact: ReadonlyMap<string, number>;
  /** The likenesses of a label that names a row to the letter, for each row. */
  readonly named: readonly Likenesses[];
  /** The likenesses where nothing stands before the values. */
  readonly none: Likenesses;
  /** Remembers comparisons: reports repeat the template's labels, whole or torn in the same way. */
  readonly compared: Memory<Likenesses>;
}

/** So many comparisons are remembered for a table; of a report ten or twenty are not exact. */
const REMEMBERED = 512;

/** Prepares the labels of all rows of a table. */
export function rowLabels(table: TableTemplate): RowLabels {
  const rows = table.rows.map(rowLabel);
  const exact = rows.flatMap((label, row) => {
    return [label.official, ...label.aliases].map(({ full }) => [full, row] as const);
  });
  const only = (named: number | null) => withBest(rows.map((_, row) => (row === named ? 1 : 0)));
  return {
    rows,
    exact: new Map(exact),
    named: rows.map((_, row) => only(row)),
    none: only(null),
    compared: memory(REMEMBERED),
  };
}

function rowLabel(row: RowTemplate): RowLabel {
  const official = wording(row.label);
  return { official, aliases: row.aliases.map(wording), bigrams: bigramsOf(official.core) };
}

function wording(label: string): Wording {
  return { full: fold(label), core: fold(withoutNumeral(label)) };
}

/** The label without 一、 （一） or 1. in front. */
export function withoutNumeral(label: string): string {
  return label.replace(
    /^\s*(?:[一二三四五六七八九十]+[、.．]|[（(][^）)]{1,3}[）)]|\d+\s*[.．、])\s*/u,
    '',
  );
}

const folded = new WeakMap<Group, GroupText>();

/** Folds what stands before a group's values; once for a group, however many tables it is held to. */
export function groupText(text: string, group: Group): GroupText {
  const known = folded.get(group) ?? foldGroup(text, group);
  folded.set(group, known);
  return known;
}

function foldGroup(text: string, group: Group): GroupText {
  const own = group.label === null ? '' : fold(text, group.label.start, group.label.end);
  let context = '';
  for (let i = group.texts.length - 1; i >= 0 && context.length < REACH; i--) {
    const span = group.texts[i];
    if (span !== undefined) context = fold(text, span.start, span.end) + context;
  }
  return { own, bare: stripNumeral(own), context: context.slice(-REACH) };
}

/** A folded label without the numeral that folding left in front of it. */
function stripNumeral(folded: string): string {
  return folded.replace(/^(?:[一二三四五六七八九十]|\d)(?=\D{2})/u, '');
}

/** How well the text before a group's values agrees with each row's label, 0 to 1. */
export interface Likenesses {
  readonly rows: readonly number[];
  /** The greatest of them. */
  readonly best: number;
}

/**
 * How well the text before a group's values agrees with each row's label: 1 the same, 0 nothing in
 * common. In between stand a label among other text, a piece of a label, and a likeness. A label
 * beside the values that names a row to the letter leaves no doubt: the other rows get 0.
 */
export function likenesses(group: GroupText, labels: RowLabels): Likenesses {
  const named = labels.exact.get(group.own);
  if (named !== undefined) return labels.named[named] ?? labels.none;
  if (group.context === '') return labels.none;
  return labels.compared(`${group.own}\n${group.context}`, () => compare(group, labels.rows));
}

function compare(group: GroupText, labels: readonly RowLabel[]): Likenesses {
  const bigrams = bigramsOf(group.bare === '' ? group.context : group.bare);
  return withBest(labels.map((label) => likeness(group, bigrams, label)));
}

function withBest(rows: readonly number[]): Likenesses {
  return { rows, best: Math.max(0, ...rows) };
}

function likeness(group: GroupText, bigrams: Bigrams, label: RowLabel): number {
  let best = 0;
  for (const each of [label.official, ...label.aliases]) {
    best = Math.max(best, agreement(group, each));
    if (best === 1) return 1;
  }
  if (best >= SURE || Math.min(bigrams.size, label.bigrams.size) < 2) return best;
  const alike = SURE * overlap(bigrams, label.bigrams);
  return Math.max(best, alike < CHANCE ? 0 : alike);
}

function agreement({ own, bare, context }: GroupText, { full, core }: Wording): number {
  if (own === full || context.endsWith(full)) return 1;
  if (own === core) return 0.97;
  if (core.length >= TELLING) {
    if (context.endsWith(core)) return 0.95;
    if (own.includes(core)) return 0.9;
    if (bare.length >= TELLING && core.includes(bare)) return 0.85;
    if (context.includes(core)) return 0.8;
  }
  return 0;
}
