import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { splitNumber } from './split-number.ts';

const ROWS = `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 20 3 0 0 0 0 23
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（一）予以公开 20 3 0 0 0 0 23
（二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0
`;

describe('table/split-number', () => {
  it('stands on the pieces and says which number they make', () => {
    const text = ROWS.replace('20 3 0 0 0 0 23\n二', '«table/split-number:2 0» 3 0 0 0 0 23\n二');
    expect(expectFindings(splitNumber, text)).toEqual([
      '“一、本年新收”这一行的“2 0”应是一个数 20：合起来以后这一行才相符。请对照原文，删去中间的空格。',
    ]);
  });

  describe('false alarms', () => {
    it('does not join the values of a row that has as many as the template', () => {
      expectFindings(splitNumber, ROWS.replace('20 3 0 0 0 0 23', '2 0 3 0 0 0 23'));
    });

    it('does not join values when that does not make the row add up', () => {
      expectFindings(splitNumber, ROWS.replace('20 3 0 0 0 0 23', '2 1 3 0 0 0 0 99'));
    });
  });
});

describe('table/split-number is fixed', () => {
  it.each(['2 0', '2  0', '２ 0'])('%s becomes one number', (pieces) => {
    const text = ROWS.replace('20 3 0 0 0 0 23\n二', `${pieces} 3 0 0 0 0 23\n二`);
    expect(shownFixes(splitNumber, text)).toEqual([
      { title: `把“${pieces}”合成一个数 20`, grade: 'safe', after: ROWS },
    ]);
  });
});
