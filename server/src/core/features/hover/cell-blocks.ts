import { relationsOf } from '../../relations/evaluate.ts';
import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Relation } from '../../relations/relation.ts';
import { relationStatement } from '../../relations/statement.ts';
import { articleSentence } from '../../template/article-sentence.ts';
import { columnMeaning } from '../../template/column-meanings.ts';
import type { Localized } from '../../text/localized.ts';
import type { Block } from '../hover.ts';
import type { Place } from '../place.ts';
import { relationBlock } from './relation-blocks.ts';

/**
 * Explains a cell: what its row and its column count, the articles that the row rests on, and every
 * equation that it takes part in, with the figures filled in; before an equation that closes in the
 * cell stands the formula.
 */
export function cellBlocks(place: Extract<Place, { kind: 'cell' }>): Block[] {
  const { table, row, column, cell } = place;
  const { template } = row;
  const name = `${shortRowName(template)} · ${shortColumnName(column)}`;
  const meaning = columnMeaning(table.id, column.id);
  const relations = relationsOf(table).filter(({ left, right }) =>
    [...left, ...right].some((term) => term.cell === cell),
  );
  return [
    { kind: 'heading', text: { zh: name, en: name } },
    { kind: 'text', text: template.meaning },
    ...(meaning === null ? [] : [columnSentence(column.label, meaning)]),
    ...template.articles.map((each): Block => ({ kind: 'text', text: articleSentence(each) })),
    ...relations.flatMap((relation) => [
      ...(relation.subject.cell === cell ? formula(relation) : []),
      relationBlock(relation),
    ]),
  ];
}

function columnSentence(label: string, { zh, en }: Localized): Block {
  return { kind: 'text', text: { zh: `${label}：${zh}`, en: `${label}: ${en}` } };
}

function formula({ id, table, subject }: Relation): Block[] {
  const family = table.template.relations.find((each) => each.id === id);
  const statement = family && relationStatement(family, table.template, subject.rowTemplate);
  return statement ? [{ kind: 'code', text: statement }] : [];
}
