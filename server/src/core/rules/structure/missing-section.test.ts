import { describe, expect, test } from 'vitest';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { missingSection } from './missing-section.ts';

describe('structure/missing-section', () => {
  test('marks the last line of the part that precedes the missing one', () => {
    const [message] = expectFindings(
      missingSection,
      exampleReport({
        requests: '',
        disclosure: '二、主动公开政府信息情况\n«structure/missing-section:（表略）»',
      }),
    );
    expect(message).toContain('缺少“三、收到和处理政府信息公开申请情况”');
    expect(message).toContain('六个部分');
  });

  test('marks the title when the first part is missing', () => {
    expectFindings(
      missingSection,
      exampleReport({
        title: '«structure/missing-section:云溪县水务局2024年政府信息公开工作年度报告»',
        overview: '',
      }),
    );
  });

  test('names each of two missing parts', () => {
    const messages = missingSection
      .check(readReport(exampleReport({ problems: '', other: '' }), null))
      .map(({ message }) => message.zh);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('缺少“五、存在的主要问题及改进情况”');
    expect(messages[1]).toContain('缺少“六、其他需要报告的事项”');
  });

  test('says once that nothing could be read of a text that is no report', () => {
    const [message] = expectFindings(
      missingSection,
      '\n  «structure/missing-section:关于召开水利工作例会的通知»\n请各科室准时参加。\n',
    );
    expect(message).toContain('没有读出年度报告的任何部分');
  });

  test('says so of an empty text as well', () => {
    expectFindings(missingSection, '«structure/missing-section:»');
  });
});

describe('structure/missing-section leaves alone', () => {
  test('a report with all six parts', () => {
    expectFindings(missingSection, exampleReport());
  });

  test('a part whose heading was lost but whose table stands there', () => {
    expectFindings(
      missingSection,
      exampleReport({
        disclosure: `第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 3
行政强制 0`,
      }),
    );
  });

  test('a part with another usual heading', () => {
    expectFindings(
      missingSection,
      exampleReport({
        review: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n（表略）',
        problems: '五、存在的主要问题和改进情况\n主要问题是解读形式单一，已经改进。',
      }),
    );
  });

  test('a part numbered 5、 for 五、', () => {
    expectFindings(
      missingSection,
      exampleReport({ problems: '5、 存在的主要问题及改进情况\n主要问题是解读形式单一。' }),
    );
  });

  test('a heading written with radical characters', () => {
    expectFindings(
      missingSection,
      exampleReport({ disclosure: '⼆、主动公开政府信息情况\n（表略）' }),
    );
  });

  test('a part with nothing to report', () => {
    expectFindings(missingSection, exampleReport({ other: '六、其他需要报告的事项\n无。' }));
  });
});
