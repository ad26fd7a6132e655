import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
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

describe('structure/missing-section is fixed', () => {
  test('with hints of what belongs there, written as the other parts are', () => {
    const text = exampleReport({ problems: '' });
    const [fix] = shownFixes(missingSection, text);
    expect(fix).toMatchObject({
      title: '补上“五、存在的主要问题及改进情况”和待填写的提示',
      grade: 'choice',
    });
    expect(fix?.after).toBe(
      exampleReport({
        problems: `五、存在的主要问题及改进情况
（一）存在的主要问题
【待填写：本年度工作中存在的主要问题】
（二）改进情况
【待填写：针对上述问题的改进措施和进展，以及上年度所列问题的改进结果】`,
      }),
    );
  });

  test('in Markdown, with the marks of the other headings', () => {
    const marked = (text: string) => text.replace(/^(?=[一二三四五六]、)/gmu, '## ');
    const [fix] = shownFixes(missingSection, marked(exampleReport({ problems: '' })));
    expect(fix?.after).toContain(
      '\n\n## 五、存在的主要问题及改进情况\n### （一）存在的主要问题\n【待填写：本年度',
    );
  });

  test('part one with its five aspects, and those that only governments report on', () => {
    const text = exampleReport({
      title: '云溪县人民政府2024年政府信息公开工作年度报告',
      overview: '',
    });
    const [fix] = shownFixes(missingSection, text);
    expect(fix?.title).toBe('补上“一、总体情况”和待填写的提示');
    expect(fix?.after).toMatch(
      /年度报告\n\n一、总体情况\n（一）主动公开\n【待填写：.*】\n（二）依申请公开\n【.*】\n（三）政府信息管理\n【.*】\n（四）政府信息公开平台建设\n【.*】\n（五）监督保障\n【.*】\n【待填写：工作考核、.*】\n\n二、/u,
    );
  });

  test('the last part in front of the signature and of what belongs to the page', () => {
    const end = '联系人：待定\n\n云溪县水务局\n2025年1月20日\n\n【打印】 【关闭】\n';
    const [fix] = shownFixes(missingSection, `${exampleReport({ other: '' })}\n${end}`);
    expect(fix?.after).toMatch(
      /丰富解读形式。\n\n六、其他需要报告的事项\n本年度收取.*\n【待填写：其他需要报告的事项，没有的写明没有】\n\n联系人/u,
    );
    expect(fix?.after.endsWith(end)).toBe(true);
  });

  test('in front of the next part when there is none before it', () => {
    const text = exampleReport({ title: '', overview: '' });
    const [fix] = shownFixes(missingSection, text);
    expect(fix?.after.startsWith('一、总体情况\n（一）主动公开\n')).toBe(true);
    expect(fix?.after.endsWith(text)).toBe(true);
  });

  test('but not in a text that is no report', () => {
    expect(proposedFixes(missingSection, '关于召开例会的通知\n请准时参加。\n')).toEqual([]);
  });
});
