import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { headingWording } from './heading-wording.ts';

describe('structure/heading-wording', () => {
  test('finds a heading with other words, beside the right ones', () => {
    const [message] = expectFindings(
      headingWording,
      exampleReport({
        problems: '五、«structure/heading-wording:主要问题及改进情况»\n主要问题是解读形式单一。',
      }),
    );
    expect(message).toContain('“主要问题及改进情况”');
    expect(message).toContain('“五、存在的主要问题及改进情况”');
  });

  test('only informs of a usual variant', () => {
    const text = exampleReport({
      review: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n（表略）',
    });
    const findings = headingWording.check(readReport(text, null));
    expect(findings.map(({ severity, subject }) => ({ severity, subject }))).toEqual([
      {
        severity: 'information',
        subject: { cell: 'review', value: '因政府信息公开工作被申请行政复议、提起行政诉讼情况' },
      },
    ]);
  });
});

describe('structure/heading-wording leaves alone', () => {
  test('the headings of the format', () => {
    expectFindings(headingWording, exampleReport());
  });

  test('spaces, half-width marks and radical characters', () => {
    expectFindings(
      headingWording,
      exampleReport({
        disclosure: '⼆、主动公开 政府信息情况\n（表略）',
        review: '四、政府信息公开行政复议,行政诉讼情况\n（表略）',
      }),
    );
  });

  test('a numeral in another style', () => {
    expectFindings(
      headingWording,
      exampleReport({ problems: '5、 存在的主要问题及改进情况\n主要问题是解读形式单一。' }),
    );
  });

  test('a Markdown heading', () => {
    expectFindings(
      headingWording,
      exampleReport({ problems: '## 五、存在的主要问题及改进情况\n主要问题是解读形式单一。' }),
    );
  });

  test('the headings of part one', () => {
    expectFindings(
      headingWording,
      exampleReport({
        overview:
          '一、总体情况\n（一）主动公开情况。全年公开128条。\n（二）依申请公开情况。收到3件。',
      }),
    );
  });

  test('the rows of table three, numbered like headings', () => {
    expectFindings(
      headingWording,
      exampleReport({
        requests: `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
（七）总计 0 0 0 0 0 0 0
四、结转下年度继续办理 0 0 0 0 0 0 0`,
      }),
    );
  });
});

describe('structure/heading-wording is fixed', () => {
  test.each([
    ['五、主要问题及改进情况', '五、存在的主要问题及改进情况'],
    ['5、 政府信息公开工作存在的主要问题及改进情况 ', '5、 存在的主要问题及改进情况 '],
    ['## **五、存在的主要问题和改进情况** ##', '## **五、存在的主要问题及改进情况** ##'],
    ['第五部分 存在的主要问题和改进情况', '第五部分 存在的主要问题及改进情况'],
    ['\t五、存在的问题及改进情况\r', '\t五、存在的主要问题及改进情况\r'],
  ])('%j: its words, and nothing around them', (written, right) => {
    const body = '\n主要问题是解读形式单一。';
    const text = exampleReport({ problems: written + body });
    expect(shownFixes(headingWording, text)).toEqual([
      {
        title: '把标题改为“存在的主要问题及改进情况”',
        grade: 'safe',
        after: exampleReport({ problems: right + body }),
      },
    ]);
  });

  test('the text behind a heading on its line stays', () => {
    const text = exampleReport({ other: '六、其他需要报告的情况：无。' });
    const [fix] = shownFixes(headingWording, text);
    expect(fix?.after).toBe(exampleReport({ other: '六、其他需要报告的事项：无。' }));
  });

  test('a heading over two lines becomes one', () => {
    const text = exampleReport({
      review: '四、因政府信息公开工作被申请行政\n复议、提起行政诉讼情况\n（表略）',
    });
    const [fix] = shownFixes(headingWording, text);
    expect(fix?.after).toBe(exampleReport());
  });

  test('a figure in a heading is not taken away', () => {
    const text = exampleReport({
      problems: '五、存在的主要问题3个及改进情况\n主要问题是解读形式单一。',
    });
    expect(proposedFixes(headingWording, text)).toEqual([]);
  });
});
