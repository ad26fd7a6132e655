import { bigramsOf, dice } from '../syntax/similarity.ts';
import { FORMATS } from '../template/formats.ts';
import type { BlockTemplate, TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { columnKey } from './content.ts';

const UNIT = '单位';
/** Below this a word above a column is about something else. */
const ALIKE = 0.5;

/** The columns of a block that the text words otherwise than the template. */
export interface OwnColumns {
  /** By `columnKey`. */
  readonly names: ReadonlyMap<string, string>;
  /** The words that were used for them. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Column labels in the text's own words where they differ from the template's: 收费金额（单位：元）
 * must not become 万元.
 *
 * @param words what stands above the block's rows and is not made of the template's words.
 */
export function ownColumns(block: BlockTemplate, words: readonly string[]): OwnColumns {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const columns = block.rows[0]?.columns ?? [];
  for (const word of words) {
    const pairs = bigramsOf(fold(word));
    let most = ALIKE;
    let best: string | null = null;
    for (const { id, label } of columns) {
      const alike = dice(pairs, bigramsOf(fold(label)));
      if (alike < most || names.has(columnKey(block.heading, id))) continue;
      most = alike;
      best = id;
    }
    if (best === null) continue;
    names.set(columnKey(block.heading, best), word);
    taken.add(word);
  }
  return { names, taken };
}

/**
 * Whether words say of the columns what the template's labels do not: they name a column that only
 * another format has, or a unit. Under the template's headers the figures would then say what they
 * do not mean.
 */
export function contradictColumns(words: readonly string[], template: TableTemplate): boolean {
  const folded = words.map((word) => fold(word));
  const hasUnit = columnLabels(template).some((label) => label.includes(UNIT));
  if (hasUnit && folded.some((word) => word.includes(UNIT))) return true;
  return FORMATS.some((format) => {
    const other = format.tables[template.id];
    return (
      other !== template &&
      columnLabels(other).some(
        (label) => !columnLabels(template).includes(label) && folded.includes(label),
      )
    );
  });
}

function columnLabels({ rows }: TableTemplate): readonly string[] {
  return rows.flatMap(({ columns }) => columns.map(({ label }) => fold(label)));
}
