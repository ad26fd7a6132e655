import { describe, expect, it } from 'vitest';
import { FORMAT_2019 } from '../template/format-2019.ts';
import { FORMAT_2021 } from '../template/format-2021.ts';
import { shortColumnName, shortRowName } from './names.ts';

describe('shortRowName', () => {
  it('is unmistakable within each table of each format', () => {
    for (const { tables } of [FORMAT_2019, FORMAT_2021]) {
      for (const { rows } of Object.values(tables)) {
        const names = rows.map(shortRowName);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('leaves out what explains the label', () => {
    const [received, , , partly] = FORMAT_2021.tables.requests.rows;
    expect(received && shortRowName(received)).toBe('一、本年新收');
    expect(partly && shortRowName(partly)).toBe('（二）部分公开');
  });
});

describe('shortColumnName', () => {
  it('leaves out the unit', () => {
    expect(
      shortColumnName({ id: 'fees', label: '本年收费金额（单位：万元）', quantity: 'amount' }),
    ).toBe('本年收费金额');
    expect(shortColumnName({ id: 'x', label: '本年增/减', quantity: 'change' })).toBe('本年增/减');
  });
});
