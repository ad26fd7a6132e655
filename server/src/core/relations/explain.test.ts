import { describe, expect, it } from 'vitest';
import { relationsOf } from './evaluate.ts';
import { countedAsZero, explainRelation } from './explain.ts';
import { type TestCell, testTable } from './testing.ts';

function explained(
  rows: Readonly<Record<string, readonly TestCell[] | null>>,
  id: string,
  name: string,
): { zh: string; en: string } {
  const found = relationsOf(testTable('requests', rows)).find(
    (relation) => relation.id === id && relation.name === name,
  );
  if (found === undefined) throw new Error(`no relation ${id} ${name}`);
  return explainRelation(found);
}

describe('explainRelation', () => {
  it('fills in the figures and leaves out the zeros', () => {
    expect(explained({ r1: [3, 1, 0, 0, 0, 0, 5] }, 'row-total', 'r1')).toEqual({
      zh: '自然人 3 + 商业企业 1 = 4，表中为 5，相差 1',
      en: '自然人 3 + 商业企业 1 = 4, the table says 5; the difference is 1',
    });
  });

  it('says so when every addend is zero', () => {
    expect(explained({ r1: [0, 0, 0, 0, 0, 0, 5] }, 'row-total', 'r1').zh).toBe(
      '各项之和为 0，表中为 5，相差 5',
    );
  });

  it('names rows with the numeral of their group', () => {
    const rows = { 'r3.1': [1, 0, 0, 0, 0, 0, 1], 'r6.1': [2, 0, 0, 0, 0, 0, 2] } as const;
    expect(explained(rows, 'results-total', 'natural-person').zh).toBe(
      '（三）1.属于国家秘密 1 + （六）1.申请人无正当理由逾期不补正 2 = 3，表中为 0，相差 3',
    );
  });

  it('gives both sides of a balance whole', () => {
    const rows = { new: [21, 0, 0, 0, 0, 0, 21], r7: [20, 0, 0, 0, 0, 0, 20] } as const;
    expect(explained(rows, 'balance', 'total').zh).toBe(
      '一、本年新收 21 + 二、上年结转 0 = 21，（七）总计 20 + 四、结转下年度继续办理 0 = 20，相差 1',
    );
  });

  it('names the blanks that were counted as zero', () => {
    const { zh, en } = explained({ r2: [3, '', '-', 0, 0, 0, 5] }, 'row-total', 'r2');
    expect(zh).toBe('自然人 3 = 3，表中为 5，相差 2（商业企业、科研机构没有填数字，按 0 计）');
    expect(en).toContain('(商业企业, 科研机构 left without a number, counted as 0)');
  });

  it('only counts the blanks when there are many', () => {
    const { zh } = explained({ r2: [3, '', '', '', '', 0, 5] }, 'row-total', 'r2');
    expect(zh).toContain('（其中 4 格留空或填横线，按 0 计）');
  });

  it('shortens a sum of many addends', () => {
    const ids = ['r1', 'r2', 'r3.1', 'r3.2', 'r3.3', 'r3.4', 'r3.5', 'r3.6', 'r3.7', 'r3.8'];
    const rows = Object.fromEntries(ids.map((id) => [id, [1, 0, 0, 0, 0, 0, 1]] as const));
    const { zh } = explained(rows, 'results-total', 'total');
    expect(zh).toContain('（三）5.属于三类内部事务信息 1 + 其余 3 项 = 10，表中为 0，相差 10');
  });

  it('says of a relation that holds that it agrees, and of an open one that it cannot be checked', () => {
    expect(explained({ r1: [3, 1, 0, 0, 0, 0, 4] }, 'row-total', 'r1').zh).toBe(
      '自然人 3 + 商业企业 1 = 4，表中为 4，相符',
    );
    expect(explained({ r1: [3, '?', 0, 0, 0, 0, 4] }, 'row-total', 'r1').zh).toContain('无法核对');
  });
});

describe('countedAsZero', () => {
  it('gives blanks and dashes of both sides, not zeros', () => {
    const [relation] = relationsOf(testTable('review', { reconsideration: [1, '', '-', 0, ''] }));
    expect(relation && countedAsZero(relation).map(({ address }) => address)).toEqual([
      'review/reconsideration/total',
      'review/reconsideration/corrected',
      'review/reconsideration/other',
    ]);
  });
});
