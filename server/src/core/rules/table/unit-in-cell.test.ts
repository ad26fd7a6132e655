import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import { unitInCell } from './unit-in-cell.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

describe('table/unit-in-cell', () => {
  it('says what an amount in 元 is in the unit of the column', () => {
    const text = exampleDisclosure({ fees: '«table/unit-in-cell:186500元»' });
    expect(expectFindings(unitInCell, text)).toEqual([
      '“行政事业性收费”的“本年收费金额”填的是“186500元”，而这一列的单位是万元。请核对金额，换算后应填 18.65。',
    ]);
  });

  it('asks to delete a unit behind a count', () => {
    const text = exampleRequests({
      new: ['«table/unit-in-cell:2件»', 0, 0, 0, 0, 0, 2],
      carried: ZEROS,
      r1: ZEROS,
    });
    const [message] = expectFindings(unitInCell, text);
    expect(message).toContain('这一列只填数字，不写单位。请删去“件”。');
  });

  it('asks to convert any other unit of money', () => {
    const text = exampleDisclosure({ fees: '«table/unit-in-cell:2亿元»' });
    const [message] = expectFindings(unitInCell, text);
    expect(message).toContain('请换算成万元');
  });

  it('only informs of 万元, which is superfluous and right', () => {
    const text = exampleDisclosure({ fees: '«table/unit-in-cell:18.65万元»' });
    const [message] = expectFindings(unitInCell, text);
    expect(message).toContain('列名已经写明单位是万元');
    const report = readReport(exampleDisclosure({ fees: '18.65万元' }), null);
    expect(unitInCell.check(report).map(({ severity }) => severity)).toEqual(['information']);
  });

  describe('false alarms', () => {
    it('does not take the unit in the column’s name for one in the cell', () => {
      expectFindings(unitInCell, exampleDisclosure({ fees: 18.65 }));
    });

    it('does not take the unit inside a note for one of the number', () => {
      expectFindings(unitInCell, exampleDisclosure({ documents: ['7（其中修订3件）', 0, 7] }));
    });
  });
});

describe('table/unit-in-cell is fixed', () => {
  it('by deleting the unit of a count, and not its note', () => {
    const count = (cell: string) =>
      exampleRequests({ new: [cell, 0, 0, 0, 0, 0, 2], carried: ZEROS, r1: ZEROS });
    expect(shownFixes(unitInCell, count('2 件(含网上)'))).toEqual([
      { title: '删去“件”，只留 2', grade: 'safe', after: count('2(含网上)') },
    ]);
  });

  it('by deleting 万元 from the fee', () => {
    expect(shownFixes(unitInCell, exampleDisclosure({ fees: '18.65万元' }))).toEqual([
      { title: '删去“万元”，只留 18.65', grade: 'safe', after: exampleDisclosure({ fees: 18.65 }) },
    ]);
  });

  it.each([
    ['251000元', '25.1', '251000'],
    ['1,865.20 元', '0.18652', '1,865.20'],
    ['７0000元', '7', '７0000'],
  ])('by converting %s, or deleting the unit when it is wrong', (fees, converted, kept) => {
    const fixes = shownFixes(unitInCell, exampleDisclosure({ fees }));
    expect(fixes.map(({ grade, after }) => [grade, after])).toEqual([
      ['choice', exampleDisclosure({ fees: converted })],
      ['choice', exampleDisclosure({ fees: kept })],
    ]);
    expect(fixes[0]?.title).toContain(`换算为万元，填 ${converted}`);
    expect(fixes[1]?.title).toBe(`删去“元”，只留 ${kept}（金额本来就以万元计）`);
  });

  it('by converting 亿元', () => {
    expect(shownFixes(unitInCell, exampleDisclosure({ fees: '2.5亿元' }))).toEqual([
      {
        title: '把“行政事业性收费”由 2.5 亿元换算为万元，填 25000',
        grade: 'choice',
        after: exampleDisclosure({ fees: 25000 }),
      },
    ]);
  });

  it('not where the unit is none of money in the fee column', () => {
    expect(shownFixes(unitInCell, exampleDisclosure({ fees: '12件' }))).toEqual([]);
  });

  it('only as a choice where the unit makes a count doubtful', () => {
    const [fix] = shownFixes(unitInCell, exampleDisclosure({ penalties: '300元' }));
    expect(fix).toMatchObject({ grade: 'choice', after: exampleDisclosure({ penalties: 300 }) });
  });
});
