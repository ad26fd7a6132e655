import { describe, expect, it } from 'vitest';
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
