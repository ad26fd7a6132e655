import type { Localized } from '../text/localized.ts';
import { termName } from './names.ts';
import type { Relation, Term } from './relation.ts';

/** More addends than this are not spelled out; whoever wants them all has the table. */
const MOST_ADDENDS = 8;
/** More blanks than this are only counted. */
const MOST_BLANKS = 3;

/**
 * The equation with its figures filled in: 「自然人 3 + 商业企业 1 = 4，表中为 5，相差 1」. Addends
 * that are zero are left out; blanks and dashes that were counted as zero are named behind it.
 */
export function explainRelation(relation: Relation): Localized {
  const { zh, en } = isBalance(relation) ? balanceFormula(relation) : sumFormula(relation);
  const zero = zeroesOf(relation);
  if (relation.state === 'undetermined') {
    return {
      zh: `${zh}；有的格缺少数值或者无法辨认，无法核对${zero.zh}`,
      en: `${en}; some cells are missing or unreadable, so it cannot be checked${zero.en}`,
    };
  }
  const difference = Math.abs(relation.residual);
  return {
    zh: `${zh}，${difference === 0 ? '相符' : `相差 ${difference}`}${zero.zh}`,
    en: `${en}; ${difference === 0 ? 'they agree' : `the difference is ${difference}`}${zero.en}`,
  };
}

/** What the parts of a total add up to, whatever the total says: 「自然人 3 + 商业企业 1 = 4」. */
export function explainSum(relation: Relation): Localized {
  const { zh, en } = addends(relation, relation.right);
  const { rightSum } = relation;
  return {
    zh: zh === '' ? `各项之和为 ${rightSum}` : `${zh} = ${rightSum}`,
    en: en === '' ? `the parts add up to ${rightSum}` : `${en} = ${rightSum}`,
  };
}

/** Blanks and dashes of an equation, which stand in it as zero. */
export function countedAsZero({ left, right }: Relation): readonly Term[] {
  return [...left, ...right].filter(
    ({ cell }) => cell?.state === 'blank' || cell?.state === 'dash',
  );
}

/** An equation of two sums; every other one has a single total on its left. */
function isBalance({ left }: Relation): boolean {
  return left.length > 1;
}

function sumFormula(relation: Relation): Localized {
  const { zh, en } = explainSum(relation);
  const { leftSum } = relation;
  return { zh: `${zh}，表中为 ${leftSum}`, en: `${en}, the table says ${leftSum}` };
}

function balanceFormula(relation: Relation): Localized {
  const left = `${allTerms(relation, relation.left)} = ${relation.leftSum}`;
  const right = `${allTerms(relation, relation.right)} = ${relation.rightSum}`;
  return { zh: `${left}，${right}`, en: `${left}, ${right}` };
}

function allTerms(relation: Relation, terms: readonly Term[]): string {
  return terms.map((term) => addend(relation, term)).join(' + ');
}

/** The addends that are not zero, the last ones only counted when there are very many. */
function addends(relation: Relation, terms: readonly Term[]): Localized {
  const all = terms.filter(({ cell }) => (cell?.value ?? 0) !== 0);
  if (all.length <= MOST_ADDENDS) {
    const formula = allTerms(relation, all);
    return { zh: formula, en: formula };
  }
  const formula = allTerms(relation, all.slice(0, MOST_ADDENDS - 1));
  const rest = all.length - MOST_ADDENDS + 1;
  return { zh: `${formula} + 其余 ${rest} 项`, en: `${formula} + ${rest} more` };
}

function addend(relation: Relation, term: Term): string {
  return `${termName(relation, term)} ${term.cell?.value ?? 0}`;
}

function zeroesOf(relation: Relation): Localized {
  const terms = countedAsZero(relation);
  if (terms.length === 0) return { zh: '', en: '' };
  if (terms.length > MOST_BLANKS) {
    return {
      zh: `（其中 ${terms.length} 格留空或填横线，按 0 计）`,
      en: ` (${terms.length} blank or dashed cells counted as 0)`,
    };
  }
  const names = terms.map((term) => termName(relation, term));
  return {
    zh: `（${names.join('、')}没有填数字，按 0 计）`,
    en: ` (${names.join(', ')} left without a number, counted as 0)`,
  };
}
