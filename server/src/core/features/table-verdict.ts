import { relationsOf } from '../relations/evaluate.ts';
import { placeName } from '../relations/names.ts';
import type { Relation } from '../relations/relation.ts';
import { RELATION_NAMES } from '../relations/relation-names.ts';
import type { Table } from '../report/report.ts';
import type { Localized } from '../text/localized.ts';

/** More equations than this are not named. */
const MOST_NAMED = 3;

/**
 * Whether the equations of a table hold, in a few words: 「勾稽关系全部成立（25 行、7 列）」, or how
 * many fail, the first of them by name, and how many nobody can tell.
 */
export function tableVerdict(table: Table): Localized {
  const relations = relationsOf(table);
  const fails = relations.filter(({ state }) => state === 'fails');
  const open = relations.filter(({ state }) => state === 'undetermined').length;
  const holding = relations.length - fails.length - open;
  if (fails.length > 0) return joined(failure(fails), open === 0 ? null : uncertain(open));
  if (holding === 0) {
    return {
      zh: '勾稽关系无法核对：有的格缺少数值或者无法辨认',
      en: 'The equations cannot be checked: cells are missing or unreadable',
    };
  }
  if (open > 0) {
    const others = {
      zh: `${holding} 处勾稽关系成立`,
      en: `${holding} ${holding === 1 ? 'equation holds' : 'equations hold'}`,
    };
    return joined(others, uncertain(open));
  }
  const { zh, en } = extent(table);
  return { zh: `勾稽关系全部成立（${zh}）`, en: `All equations hold (${en})` };
}

function failure(fails: readonly Relation[]): Localized {
  const named = fails.slice(0, MOST_NAMED).map(nameOf);
  const more = fails.length - named.length;
  return {
    zh: `${fails.length} 处勾稽关系不成立：${named.map(({ zh }) => zh).join('、')}${more > 0 ? '等' : ''}`,
    en: `${fails.length} ${fails.length === 1 ? 'equation fails' : 'equations fail'}: ${named.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

function uncertain(open: number): Localized {
  return {
    zh: `${open} 处无法核对（有的格缺少数值或者无法辨认）`,
    en: `${open} cannot be checked (cells are missing or unreadable)`,
  };
}

function joined(first: Localized, second: Localized | null): Localized {
  if (second === null) return first;
  return { zh: `${first.zh}；${second.zh}`, en: `${first.en}; ${second.en}` };
}

/** How much was checked: rows and columns, or blocks where each block is one row. */
function extent(table: Table): Localized {
  const relations = relationsOf(table);
  const count = (along: Relation['along']) =>
    new Set(relations.filter((each) => each.along === along).map(({ name }) => name)).size;
  const [rows, columns] = [count('row'), count('column')];
  if (columns === 0) return { zh: `${rows} 组`, en: `${rows} groups` };
  return { zh: `${rows} 行、${columns} 列`, en: `${rows} rows, ${columns} columns` };
}

function nameOf(relation: Relation): Localized {
  const place = placeName(relation);
  const { zh, en } = RELATION_NAMES[relation.id];
  return { zh: `${zh}“${place}”`, en: `${en} “${place}”` };
}
