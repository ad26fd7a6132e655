import { describe, expect, test } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { title } from './title.ts';

describe('structure/title', () => {
  test('marks the first line of a report without a title', () => {
    const [message] = expectFindings(
      title,
      exampleReport({
        title: '',
        overview: '«structure/title:一、总体情况»\n全年主动公开信息128条。',
      }),
    );
    expect(message).toContain('没有读出报告标题');
  });

  test('does so even when the file name tells the year', () => {
    expectFindings(
      title,
      exampleReport({
        title: '',
        overview: '«structure/title:一、总体情况»\n全年主动公开信息128条。',
      }),
      '云溪县水务局2024.txt',
    );
  });

  test('names a missing year', () => {
    const [message] = expectFindings(
      title,
      exampleReport({ title: '«structure/title:云溪县水务局政府信息公开工作年度报告»' }),
    );
    expect(message).toContain('标题缺少年份。');
  });

  test('names all that is missing in one finding', () => {
    const [message] = expectFindings(
      title,
      exampleReport({ title: '«structure/title:政府信息公开工作年度报告»' }),
    );
    expect(message).toContain('标题缺少机关名称、年份。');
  });

  test('names the missing words of the kind of report', () => {
    const [message] = expectFindings(
      title,
      exampleReport({ title: '«structure/title:云溪县水务局2024年政府信息公开年度报告»' }),
    );
    expect(message).toContain('标题缺少“政府信息公开工作年度报告”。');
  });
});

describe('structure/title leaves alone', () => {
  test('a full title', () => {
    expectFindings(title, exampleReport());
  });

  test('a title on three lines', () => {
    expectFindings(
      title,
      exampleReport({ title: '云溪县水务局\n2024年政府信息公开工作\n年度报告' }),
    );
  });

  test('spaces around the year, and Markdown marks', () => {
    expectFindings(
      title,
      exampleReport({ title: '# 云溪县人民政府 2024 年 政府信息公开工作年度报告' }),
    );
  });

  test('2024年度', () => {
    expectFindings(title, exampleReport({ title: '云溪县水务局2024年度政府信息公开工作年度报告' }));
  });

  test('a year inside the words of the kind', () => {
    expectFindings(title, exampleReport({ title: '云溪县水务局政府信息公开工作2024年度报告' }));
  });

  test('radical characters', () => {
    expectFindings(title, exampleReport({ title: '云溪县⽔务局2024年政府信息公开⼯作年度报告' }));
  });

  test('a heading before the title', () => {
    expectFindings(
      title,
      exampleReport({ title: '一、总体情况\n\n云溪县水务局2024年政府信息公开工作年度报告' }),
    );
  });
});

describe('structure/title is fixed', () => {
  test('above the text, from the signature and the reporting period', () => {
    const overview =
      '一、总体情况\n所列数据的统计期限自2024年1月1日起至2024年12月31日止。全年公开128条。';
    const other = '六、其他需要报告的事项\n无\n\n云溪县水务局\n2025年1月20日';
    const text = exampleReport({ title: '', overview, other });
    expect(shownFixes(title, text)).toEqual([
      {
        title: '在正文之前补上标题“云溪县水务局2024年政府信息公开工作年度报告”',
        grade: 'choice',
        after: exampleReport({ overview, other }),
      },
    ]);
  });

  test('behind a byte order mark, with CRLF and the marks of Markdown', () => {
    const overview =
      '## 一、总体情况\n所列数据的统计期限自2024年1月1日起至2024年12月31日止。全年公开128条。';
    const other = '## 六、其他需要报告的事项\n无\n\n云溪县水务局\n2025年1月20日';
    const print = (heading: string) =>
      `\uFEFF${exampleReport({ title: heading, overview, disclosure: '', requests: '', review: '', problems: '', other })}`.replaceAll(
        '\n',
        '\r\n',
      );
    const [fix] = shownFixes(title, print(''));
    expect(fix?.after).toBe(print('# 云溪县水务局2024年政府信息公开工作年度报告'));
  });

  test.each([
    '云溪县水务局2024年政府信息公开年度报告',
    '云溪县水务局信息公开年报（2024年度）',
    '云溪县水务局\n2024年政府信息公开\n年度报告',
  ])('%j is written out', (written) => {
    expect(shownFixes(title, exampleReport({ title: written }))).toEqual([
      {
        title: '把标题改为“云溪县水务局2024年政府信息公开工作年度报告”',
        grade: 'choice',
        after: exampleReport(),
      },
    ]);
  });
});

describe('structure/title is not fixed', () => {
  test('where nobody can know the year', () => {
    expect(
      proposedFixes(title, exampleReport({ title: '云溪县水务局政府信息公开工作年度报告' })),
    ).toEqual([]);
  });

  test('where nobody can know the organ', () => {
    expect(
      proposedFixes(title, exampleReport({ title: '2024年政府信息公开工作年度报告' })),
    ).toEqual([]);
    expect(proposedFixes(title, exampleReport({ title: '' }))).toEqual([]);
  });
});
