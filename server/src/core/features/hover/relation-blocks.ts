import { explainRelation } from '../../relations/explain.ts';
import { placeName } from '../../relations/names.ts';
import type { Relation, RelationState } from '../../relations/relation.ts';
import { RELATION_NAMES } from '../../relations/relation-names.ts';
import type { Localized } from '../../text/localized.ts';
import type { Block } from '../hover.ts';

const MARKS: Readonly<Record<RelationState, string>> = {
  holds: '✓',
  fails: '✗',
  undetermined: '?',
};

/** One equation with its figures: 「✗ 横向合计：自然人 12 + 商业企业 3 = 15，表中为 14，相差 1」. */
export function relationBlock(relation: Relation): Block {
  return block(relation, RELATION_NAMES[relation.id]);
}

/**
 * What is to be said of several equations of one family: those that fail, with their figures and
 * under the name of their row or column, and how many hold or cannot be checked.
 */
export function relationsSummary(relations: readonly Relation[]): Block[] {
  const [first] = relations;
  if (first === undefined) return [];
  const family = RELATION_NAMES[first.id];
  const failing = relations.filter(({ state }) => state === 'fails');
  const count = (state: RelationState) => relations.filter((each) => each.state === state).length;
  return [
    ...failing.map((relation) => block(relation, named(family, placeName(relation)))),
    ...counted('holds', count('holds'), family, { zh: '个相符', en: 'hold' }),
    ...counted('undetermined', count('undetermined'), family, {
      zh: '个有的格缺少数值或者无法辨认，无法核对',
      en: 'cannot be checked, because cells are missing or unreadable',
    }),
  ];
}

function block(relation: Relation, name: Localized): Block {
  const { zh, en } = explainRelation(relation);
  const mark = MARKS[relation.state];
  return {
    kind: 'text',
    text: { zh: `${mark} ${name.zh}：${zh}`, en: `${mark} ${name.en}: ${en}` },
  };
}

function counted(state: RelationState, count: number, family: Localized, said: Localized): Block[] {
  if (count === 0) return [];
  const mark = MARKS[state];
  const zh = `${mark} ${family.zh}：${count} ${said.zh}`;
  return [{ kind: 'text', text: { zh, en: `${mark} ${family.en}: ${count} ${said.en}` } }];
}

function named(family: Localized, name: string): Localized {
  return { zh: `${family.zh}（${name}）`, en: `${family.en} (${name})` };
}
