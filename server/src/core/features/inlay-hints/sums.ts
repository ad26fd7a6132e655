import { relationsOf } from '../../relations/evaluate.ts';
import { explainRelation } from '../../relations/explain.ts';
import { type GroupSums, groupSums } from '../../relations/group-sums.ts';
import { shortColumnName } from '../../relations/names.ts';
import type { Relation } from '../../relations/relation.ts';
import type { Report, Row, Table } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import type { InlayHint } from '../inlay-hints.ts';

/**
 * Sums that no cell holds, behind the rows that complete them: what each group of rows adds up to
 * (（三）不予公开小计 12), and the two sides of the balance.
 */
export function sumHints({ text }: Report, table: Table): InlayHint[] {
  return [
    ...groupSums(table).flatMap((sums) => groupHint(text, sums)),
    ...balanceHint(text, relationsOf(table).filter(isBalance)),
  ];
}

function groupHint(text: string, { group, row, total, sums }: GroupSums): InlayHint[] {
  const parts = sums.filter(({ sum }) => sum !== 0);
  const columns = parts.map(({ column, sum }) => `${shortColumnName(column)} ${sum}`).join('、');
  return [
    {
      offset: behind(text, row),
      label: { zh: `${group}小计 ${total}`, en: `${group} subtotal ${total}` },
      tooltip: columns === '' ? [] : [{ zh: columns, en: columns }],
      edits: [],
    },
  ];
}

/** An equation of two sums. */
function isBalance({ left }: Relation): boolean {
  return left.length > 1;
}

/** One hint for all columns: the sums of the last, which is the total of the others. */
function balanceHint(text: string, balances: readonly Relation[]): InlayHint[] {
  const total = balances.at(-1);
  if (total?.subject.row == null || total.state === 'undetermined') return [];
  const unequal = balances.slice(0, -1).filter(({ state }) => state === 'fails');
  return [
    {
      offset: behind(text, total.subject.row),
      label: balanceLabel(total, unequal.length),
      tooltip: balances.map(balanceLine),
      edits: [],
    },
  ];
}

function balanceLabel({ state, leftSum, rightSum }: Relation, unequal: number): Localized {
  const sides = `${leftSum} ${state === 'holds' ? '=' : '≠'} ${rightSum}`;
  return {
    zh: `收办平衡 ${sides}${unequal > 0 ? `，另有 ${unequal} 列不平衡` : ''}`,
    en: `balance ${sides}${unequal > 0 ? `, unequal in ${unequal} more columns` : ''}`,
  };
}

function balanceLine(relation: Relation): Localized {
  const column = shortColumnName(relation.subject.column);
  const { zh, en } = explainRelation(relation);
  return { zh: `${column}：${zh}`, en: `${column}: ${en}` };
}

/** The end of the row's last line if nothing but separators follows there, else of the row itself. */
function behind(text: string, { span }: Row): number {
  const rest = /^[ \t|]*/u.exec(text.slice(span.end))?.[0] ?? '';
  const end = span.end + rest.trimEnd().length;
  const next = text.charAt(span.end + rest.length);
  return next === '' || next === '\n' || next === '\r' ? end : span.end;
}
