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

/** How well the text before a group's values agrees with the label of each row of one format, 0 to 1. */
export interface Likenesses {
  readonly rows: Float64Array;
  /** The greatest of them. */
  readonly best: number;
  /** The row that the label beside the values names to the letter; -1 for none. */
  readonly named: number;
  /** Whether it does so in the template's own wording. */
  readonly isOfficial: boolean;
}

/** The labels of a table's rows in every format, prepared for comparison. */
export interface TableLabels {
  /** For each format, the labels of its rows. */
  readonly formats: readonly (readonly RowLabel[])[];
  /** For each format, what a label is like that names a row of it to the letter. */
  readonly named: readonly ReadonlyMap<string, Likenesses>[];
  /** What a label is like, for each format, that names a row of all of them to the letter. */
  readonly common: ReadonlyMap<string, readonly Likenesses[]>;
  /** For each format, the likenesses where nothing stands before the values. */
  readonly none: readonly Likenesses[];
  /** Remembers comparisons: reports repeat the template's labels, whole or torn in the same way. */
  readonly compared: Memory<readonly Likenesses[]>;
}

/** So many comparisons are remembered for a table; of a report ten or twenty are not exact. */
const REMEMBERED = 512;

/** Prepares the labels of the same table in several formats. */
export function tableLabels(templates: readonly TableTemplate[]): TableLabels {
  const formats = templates.map(({ rows }) => rows.map(rowLabel));
  const named = formats.map(namedRows);
  const common = new Map<string, readonly Likenesses[]>();
  for (const name of new Set(named.flatMap((format) => [...format.keys()]))) {
    const all = named.flatMap((format) => format.get(name) ?? []);
    if (all.length === formats.length) common.set(name, all);
  }
  const none = formats.map((rows) => withBest(rows.map(() => 0)));
  return { formats, named, common, none, compared: memory(REMEMBERED) };
}

/** The rows by their labels to the letter; of two rows with the same label the last has it. */
function namedRows(rows: readonly RowLabel[]): ReadonlyMap<string, Likenesses> {
  const named = new Map<string, Likenesses>();
  rows.forEach(({ official, aliases }, row) => {
    const only = withBest(rows.map((_, other) => (other === row ? 1 : 0)));
    for (const { full } of aliases) named.set(full, { ...only, named: row });
    named.set(official.full, { ...only, named: row, isOfficial: true });
  });
  return named;
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

/**
 * How well the text before a group's values agrees with each row's label, for each format: 1 the same,
 * 0 nothing in common. In between stand a label among other text, a piece of a label, and a likeness. A
 * label beside the values that names a row to the letter leaves no doubt: the other rows get 0.
 */
export function likenesses(text: string, group: Group, labels: TableLabels): readonly Likenesses[] {
  const own = group.label === null ? '' : fold(text, group.label.start, group.label.end);
  const named = labels.common.get(own);
  if (named !== undefined) return named;
  // A label that stands alone, or is long enough, says by itself what the context is.
  if (own !== '' && (group.texts.length === 1 || own.length >= REACH)) {
    return labels.compared(own, () => compareAll(own, own.slice(-REACH), labels));
  }
  const context = contextOf(text, group);
  if (context === '') return labels.none;
  // The label is the end of its context.
  return labels.compared(`${context}\n${own.length}`, () => compareAll(own, context, labels));
}

/** The folded text since the group before, the label included; the last characters of it. */
export function contextOf(text: string, { texts }: Group): string {
  let context = '';
  for (let i = texts.length - 1; i >= 0 && context.length < REACH; i--) {
    const span = texts[i];
    if (span !== undefined) context = fold(text, span.start, span.end) + context;
  }
  return context.slice(-REACH);
}

function compareAll(own: string, context: string, labels: TableLabels): readonly Likenesses[] {
  const group: GroupText = { own, bare: stripNumeral(own), context };
  const bigrams = bigramsOf(group.bare === '' ? context : group.bare);
  return labels.formats.map((rows, format) => {
    const named = labels.named[format]?.get(own);
    return named ?? withBest(rows.map((label) => likeness(group, bigrams, label)));
  });
}

/** A folded label without the numeral that folding left in front of it. */
function stripNumeral(folded: string): string {
  return folded.replace(/^(?:[一二三四五六七八九十]|\d)(?=\D{2})/u, '');
}

function withBest(rows: readonly number[]): Likenesses {
  const best = Math.max(0, ...rows);
  return { rows: Float64Array.from(rows), best, named: -1, isOfficial: false };
}

/** What stands before a group's values, folded. */
interface GroupText {
  /** The text beside the values; empty when nothing stands there. */
  readonly own: string;
  /** `own` without its numeral. */
  readonly bare: string;
  /** The text since the group before, `own` included, the last characters of it. */
  readonly context: string;
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
