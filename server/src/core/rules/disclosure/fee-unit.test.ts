import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { feeUnit } from './fee-unit.ts';

const DEPARTMENT = '青禾市统计局2024年政府信息公开工作年度报告\n\n';
const GOVERNMENT = '云溪县人民政府2024年政府信息公开工作年度报告\n\n';

describe('disclosure/fee-unit', () => {
  it('finds a fee that the text gives in 元', () => {
    const text = `${exampleDisclosure({ fees: '«disclosure/fee-unit:186500»' })}\n收取，186,500.00 元。\n`;
    expect(expectFindings(feeUnit, text)).toEqual([
      '“行政事业性收费”填的是 186500 万元，而正文写的是 186500 元，可能误按元填写。请核对单位；如果是元，应填 18.65。',
    ]);
  });

  it('finds a whole number that a department hardly collects in 万元', () => {
    const [message] = expectFindings(
      feeUnit,
      DEPARTMENT + exampleDisclosure({ fees: '«disclosure/fee-unit:186500»' }),
    );
    expect(message).toContain('186500 万元，数额大得不合常理');
  });

  it('finds a number that no one collects in 万元', () => {
    expectFindings(
      feeUnit,
      GOVERNMENT + exampleDisclosure({ fees: '«disclosure/fee-unit:18650000»' }),
    );
    expectFindings(feeUnit, exampleDisclosure({ fees: '«disclosure/fee-unit:1865000»' }));
  });

  describe('false alarms', () => {
    it('accepts amounts with decimals, however large', () => {
      expectFindings(feeUnit, DEPARTMENT + exampleDisclosure({ fees: 214357.0625 }));
    });

    it('accepts a large whole number of a government', () => {
      expectFindings(feeUnit, GOVERNMENT + exampleDisclosure({ fees: 318200 }));
    });

    it('accepts an amount that the text gives in 万元', () => {
      expectFindings(feeUnit, `${exampleDisclosure({ fees: 1865 })}\n收费1865万元。\n`);
    });

    it('does not take a longer number for the same', () => {
      expectFindings(feeUnit, `${exampleDisclosure({ fees: 1865 })}\n收费21865元、2,1865元。\n`);
    });

    it('does not suspect a small fee that a processing fee equals by chance', () => {
      expectFindings(feeUnit, `${exampleDisclosure({ fees: 80 })}\n收取信息处理费80元。\n`);
    });

    it('leaves a unit in the cell to table/unit-in-cell', () => {
      expectFindings(feeUnit, DEPARTMENT + exampleDisclosure({ fees: '186500元' }));
    });
  });
});

describe('disclosure/fee-unit is fixed', () => {
  it.each([
    ['186500', '18.65'],
    ['1,865,001', '186.5001'],
  ])('by converting %s into 万元', (fees, converted) => {
    const text = (fee: string) => `${DEPARTMENT}${exampleDisclosure({ fees: fee })}`;
    const [fix, ...others] = shownFixes(feeUnit, text(fees));
    expect(fix).toMatchObject({ grade: 'choice', after: text(converted) });
    expect(fix?.title).toMatch(/^把“行政事业性收费”由 \d+ 元换算为万元，填 [\d.]+$/u);
    expect(others).toEqual([]);
  });
});
