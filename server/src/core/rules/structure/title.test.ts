import { describe, expect, test } from 'vitest';
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
