import { relationsOf } from '../../relations/evaluate.ts';
import { shortRowName } from '../../relations/names.ts';
import { relationStatement } from '../../relations/statement.ts';
import type { Report, Table } from '../../report/report.ts';
import { articleSentence } from '../../template/article-sentence.ts';
import type { ArticleReference, RelationTemplate, RowTemplate } from '../../template/template.ts';
import type { Block } from '../hover.ts';
import { oneLine } from '../one-line.ts';
import type { Place } from '../place.ts';
import { relationBlock, relationsSummary } from './relation-blocks.ts';

type RowPlace = Extract<Place, { kind: 'row' }>;

/**
 * Explains a row: what it counts, how its label should read if it does not, the articles that it
 * rests on, and its equations with the figures filled in.
 */
export function rowBlocks(report: Report, place: RowPlace): Block[] {
  const { table, template } = place;
  const name = [...template.groups, template.label].join(' › ');
  return [
    { kind: 'heading', text: { zh: name, en: name } },
    { kind: 'text', text: template.meaning },
    ...wordingBlocks(report, place),
    ...articleBlocks(template.articles),
    ...table.template.relations.flatMap((family) => familyBlocks(table, template, family)),
  ];
}

/** Explains the label of merged cells: the rows in it, and the article that all of them rest on. */
export function groupBlocks({ table, group }: Extract<Place, { kind: 'group' }>): Block[] {
  const rows = table.template.rows.filter(({ groups }) => groups.includes(group));
  const names = [...new Set(rows.map((row) => nameWithin(row, group)))];
  const [first, ...others] = rows.map(({ articles }) => articles);
  const shared = others.every((articles) => sameArticles(articles, first ?? [])) ? first : [];
  return [
    { kind: 'heading', text: { zh: group, en: group } },
    {
      kind: 'text',
      text: {
        zh: `本组有 ${rows.length} 行：${names.join('、')}。`,
        en: `Rows in this group (${rows.length}): ${names.join('、')}.`,
      },
    },
    ...articleBlocks(shared ?? []),
  ];
}

/** A row, or the group below this one that it belongs to. */
function nameWithin(row: RowTemplate, group: string): string {
  return row.groups[row.groups.indexOf(group) + 1] ?? shortRowName(row);
}

/** What the text says in place of the prescribed label, quoted so that the two can be compared. */
function wordingBlocks({ text }: Report, { table, template, row }: RowPlace): Block[] {
  const label = row?.label;
  if (label?.wording !== 'different' || table.id === 'review') return [];
  const written = oneLine(text, label.span);
  return [
    {
      kind: 'text',
      text: {
        zh: `报告里写作“${written}”，格式规定为“${template.label}”。`,
        en: `The report says “${written}”, the format prescribes “${template.label}”.`,
      },
    },
  ];
}

function familyBlocks(table: Table, row: RowTemplate, family: RelationTemplate): Block[] {
  const statement = relationStatement(family, table.template, row);
  if (statement === null) return [];
  const relations = relationsOf(table).filter(({ id }) => id === family.id);
  const own =
    family.along === 'row'
      ? relations.filter(({ name }) => name === row.id).map(relationBlock)
      : relationsSummary(relations);
  return [{ kind: 'code', text: statement }, ...own];
}

function articleBlocks(articles: readonly ArticleReference[]): Block[] {
  return articles.map((each) => ({ kind: 'text', text: articleSentence(each) }));
}

function sameArticles(a: readonly ArticleReference[], b: readonly ArticleReference[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
